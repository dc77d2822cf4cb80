import { readFileSync } from "node:fs";
import type { Notice, ReceivedMessage, Successor } from "../../../src/domain/notices/notice";

/** A received message whose notices a person has decided. */
export interface LabelledNotice {
  readonly id: string;
  readonly lang: string;
  /** What it is like, in a few words. */
  readonly like: string;
  readonly message: ReceivedMessage;
  /** As {@link inShort} writes them. */
  readonly expected: readonly string[];
}

interface Line extends Omit<LabelledNotice, "message"> {
  readonly from: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fields?: string;
  readonly original?: string;
}

export function readNotices(name: string): readonly LabelledNotice[] {
  return readFileSync(`test/support/notices/${name}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => labelled(JSON.parse(line) as Line));
}

function labelled({
  id,
  lang,
  like,
  expected,
  from,
  name,
  subject,
  text,
  headers,
  fields,
  original,
}: Line): LabelledNotice {
  const report = fields === undefined ? {} : { report: { fields, ...(original === undefined ? {} : { original }) } };
  const message = { from, fromName: name, subject, text, ...(headers === undefined ? {} : { headers }), ...report };
  return { id, lang, like, message, expected };
}

/** `left bob@acme.example > jane@acme.example (finance)`, `bounce bob@acme.example refused passing 5.7.1`. */
export function inShort(notice: Notice): string {
  const about = `${notice.kind} ${notice.address}`;
  switch (notice.kind) {
    case "bounce":
      return `${about} ${notice.because} ${notice.isPermanent ? "permanent" : "passing"} ${notice.status ?? "-"}`;
    case "away":
      return about;
    case "left":
    case "moved":
      return notice.successors.length === 0
        ? about
        : `${about} > ${notice.successors.map(successorInShort).join(", ")}`;
  }
}

function successorInShort({ address, role }: Successor): string {
  return `${address.key}${role === undefined ? "" : ` (${role})`}`;
}
