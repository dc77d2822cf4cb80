import type { Finding } from "../finding";
import type { Kind } from "../kinds/kind";

/** The kind that a finding is about: its own, or what the message is above all. */
export function kindOfFinding({ data }: Finding, primary: Kind): Kind {
  const { kind } = data;
  return typeof kind === "object" && "kind" in kind ? kind.kind : primary;
}
