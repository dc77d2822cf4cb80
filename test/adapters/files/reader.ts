import { createAttachmentTexts } from "../../../src/adapters/files/attachmentTexts";
import { defaultLimits, type ReadLimits } from "../../../src/adapters/files/limits";
import { startNodeWorker } from "../../../src/adapters/files/startNodeWorker";
import { attachmentTextOf, type FileText } from "../../../src/app/ports/attachmentTexts";

export interface TestReader {
  /** Reads bytes as the command line does, in a worker thread. */
  read(bytes: Uint8Array, name?: string): Promise<FileText>;
  close(): void;
}

export function testReader(limits: Partial<ReadLimits> = {}, graceMilliseconds = 5_000): TestReader {
  const texts = createAttachmentTexts({
    startWorker: startNodeWorker,
    limits: { ...defaultLimits, ...limits },
    graceMilliseconds,
  });
  return {
    read: async (bytes, name = "attachment") => {
      const [file] = await texts.read([{ name, load: () => Promise.resolve(bytes) }]);
      if (file === undefined) throw new Error("No answer.");
      return file;
    },
    close: () => {
      texts.close();
    },
  };
}

/** The text that a file gives, or why it gives none. */
export function textOf(file: FileText): string {
  const text = attachmentTextOf(file);
  return text.status === "read" ? text.text : text.status === "none" ? text.because : text.status;
}
