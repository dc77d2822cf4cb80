import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { reasonOf, type Input } from "./input";
import { LARGEST_MESSAGE, readMail } from "./mail";

const NEW_LINE = 0x0a;
const FROM = Buffer.from("From ");
/** `>From ` at the start of a line of the text, with any number of `>` (mboxrd, RFC 4155 appendix A). */
const QUOTED_FROM = /^>+From /;

/** Many messages in one file, each begun by a line `From …` after an empty line. Holds one message in memory at a time. */
export async function* mboxFile(file: string): AsyncIterable<Input> {
  let count = 0;
  try {
    for await (const message of messagesOf(createReadStream(file))) {
      count += 1;
      const id = `${basename(file)}#${String(count)}`;
      yield message === "too-large"
        ? { status: "failed", where: id, because: "The message is larger than any mailbox takes." }
        : await readOne(id, message);
    }
    if (count === 0)
      yield { status: "failed", where: file, because: 'There is no message in it: no line begins with "From ".' };
  } catch (error) {
    yield { status: "failed", where: file, because: reasonOf(error) };
  }
}

async function readOne(id: string, message: Buffer): Promise<Input> {
  try {
    return { status: "read", id, ...(await readMail(message)) };
  } catch (error) {
    return { status: "failed", where: id, because: reasonOf(error) };
  }
}

async function* messagesOf(chunks: AsyncIterable<unknown>): AsyncIterable<Buffer | "too-large"> {
  let lines: Buffer[] | undefined;
  let size = 0;
  let isAfterEmptyLine = true;
  for await (const line of linesOf(chunks)) {
    if (isAfterEmptyLine && line.subarray(0, FROM.length).equals(FROM)) {
      if (lines !== undefined) yield size > LARGEST_MESSAGE ? "too-large" : Buffer.concat(lines);
      lines = [];
      size = 0;
    } else if (lines !== undefined) {
      size += line.length;
      if (size > LARGEST_MESSAGE) lines = [];
      else lines.push(unquoted(line));
    }
    isAfterEmptyLine = line.toString("latin1").trim() === "";
  }
  if (lines !== undefined) yield size > LARGEST_MESSAGE ? "too-large" : Buffer.concat(lines);
}

/** Lines with their line ends. A line longer than a message may be comes in pieces. */
async function* linesOf(chunks: AsyncIterable<unknown>): AsyncIterable<Buffer> {
  let pieces: Buffer[] = [];
  for await (const chunk of chunks) {
    if (!Buffer.isBuffer(chunk)) continue;
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end + 1)]);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
    if (pieces.length > 1_000) {
      yield Buffer.concat(pieces);
      pieces = [];
    }
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

function unquoted(line: Buffer): Buffer {
  return line[0] === 0x3e && QUOTED_FROM.test(line.subarray(0, 80).toString("latin1")) ? line.subarray(1) : line;
}
