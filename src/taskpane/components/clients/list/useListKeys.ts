import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

const PAGE = 10;

export interface ListKeys {
  readonly search: RefObject<HTMLInputElement>;
  readonly lines: RefObject<HTMLUListElement>;
  readonly onSearchKey: (event: KeyboardEvent) => void;
  readonly onLineKey: (event: KeyboardEvent) => void;
}

/** Arrow keys, Home, End and Page keys move through the lines, and up from the first to the search; a slash goes there from anywhere. */
export function useListKeys(): ListKeys {
  const search = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener("keydown", onSlash);
    return () => {
      document.removeEventListener("keydown", onSlash);
    };
  }, []);

  const all = (): readonly HTMLElement[] =>
    Array.from(lines.current?.querySelectorAll<HTMLElement>("button[data-client]") ?? []);
  return {
    search,
    lines,
    onSearchKey: (event) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      all()[0]?.focus();
    },
    onLineKey: (event) => {
      const items = all();
      const at = items.findIndex((item) => item === document.activeElement);
      const to = at < 0 ? undefined : targetOf(event.key, at, items.length - 1);
      if (to === undefined) return;
      event.preventDefault();
      (to < 0 ? search.current : items[to])?.focus();
    },
  };
}

function targetOf(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return Math.min(at + PAGE, last);
    case "PageUp":
      return Math.max(at - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");
}
