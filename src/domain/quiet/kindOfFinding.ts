import type { Finding } from "../finding";
import type { Kind } from "../kinds/kind";
import type { MessageData } from "../text/render";

/** The kind that a finding is about: its own, or what the message is above all. */
export function kindOfFinding({ data }: Finding, primary: Kind): Kind {
  return kindIn(data) ?? primary;
}

/** The kind that a message names, and so rests on. */
export function kindIn({ kind }: MessageData): Kind | undefined {
  return typeof kind === "object" && "kind" in kind ? kind.kind : undefined;
}
