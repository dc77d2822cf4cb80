import type { RawDraft } from "../../domain/draft/rawDraft";

/** The content of an attachment, for those that have one. */
export interface InputFile {
  /** Its place among the attachments of the message. */
  readonly index: number;
  /** Rejects when there is none after all. What is larger than `largest` bytes need not be loaded. */
  load(largest: number): Promise<Uint8Array | "too-large">;
}

/** One message of an input file, or what was there in its place and why it could not be read. */
export type Input =
  | {
      readonly status: "read";
      readonly id: string;
      readonly raw: RawDraft;
      readonly files: readonly InputFile[];
      /** When it was sent, where the file says so: it is reviewed as of then. */
      readonly sentAt?: Date;
    }
  | { readonly status: "failed"; readonly where: string; readonly because: string };

/** Opens a file as a stream of messages, one in memory at a time. */
export type Source = (file: string) => AsyncIterable<Input>;

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
