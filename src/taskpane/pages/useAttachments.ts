import { useEffect, useRef, useState } from "react";
import { readAttachments, unreadOf, type ReadProgress } from "../../app/readAttachments";
import type { ReviewedItem } from "../../app/reviewItem";
import type { Attachment } from "../../domain/draft/draft";
import { usePane } from "../PaneContext";

/** How far the reading of attachments is. */
export interface FileReading {
  /** The file that is being read; none when nothing is. */
  readonly progress: ReadProgress | undefined;
  /** Whether it could not be read this time. */
  readonly hasFailed: (file: Attachment) => boolean;
  readonly tryAgain: () => void;
}

/**
 * Reads the attachments of the message as they come, each once as long as the page is shown; one that could not be read waits until
 * somebody asks again. `refresh` is called whenever something new was found.
 */
export function useAttachments(reviewed: ReviewedItem | undefined, refresh: () => void): FileReading {
  const { services } = usePane();
  const [progress, setProgress] = useState<ReadProgress>();
  const [failed, setFailed] = useState<readonly string[]>([]);
  const tried = useRef(new Set<string>());
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (reviewed === undefined || progress !== undefined) return;
    const wanted = unreadOf(reviewed.draft).filter((file) => !tried.current.has(keyOf(file)));
    const [first] = wanted;
    if (first === undefined) return;
    for (const file of wanted) tried.current.add(keyOf(file));
    const controller = new AbortController();
    running.current = controller;
    setProgress({ name: first.name, number: 1, of: wanted.length });
    void readAttachments(reviewed.draft, wanted, services, controller.signal, (next) => {
      setProgress(next);
      refresh();
    }).then((missed) => {
      setFailed((before) => [...before, ...missed.map(keyOf)]);
      setProgress(undefined);
      refresh();
    });
  }, [reviewed, progress, failed, services, refresh]);

  return {
    progress,
    hasFailed: (file) => failed.includes(keyOf(file)),
    tryAgain: () => {
      for (const key of failed) tried.current.delete(key);
      setFailed([]);
    },
  };
}

/** A file that somebody edits in place is another one. */
function keyOf({ id = "", name, size, form }: Attachment): string {
  return [id, name, form === "item" || size === undefined ? "" : String(size)].join("\n");
}
