import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { reasonOf, type Input } from "./input";
import { LARGEST_MESSAGE, readMail } from "./mail";

/** One message in one file. */
export async function* emlFile(file: string): AsyncIterable<Input> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_MESSAGE) throw new Error(`It has ${String(size)} bytes; no mail is that large.`);
    yield { status: "read", id: basename(file), ...(await readMail(await readFile(file))) };
  } catch (error) {
    yield { status: "failed", where: file, because: reasonOf(error) };
  }
}
