import type { RawDraft } from "../../domain/draft/rawDraft";

/** One message of an input file, or what was there in its place and why it could not be read. */
export type Input =
  | { readonly status: "read"; readonly id: string; readonly raw: RawDraft; readonly notes: readonly string[] }
  | { readonly status: "failed"; readonly where: string; readonly because: string };

/** Opens a file as a stream of messages, one in memory at a time. */
export type Source = (file: string) => AsyncIterable<Input>;

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
