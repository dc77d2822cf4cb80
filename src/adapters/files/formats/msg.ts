import { labelOf } from "../codePages";
import { decodeAs, decodeText } from "../decodeText";
import { OleFile, type OleEntry } from "../ole";
import { readInside, type InnerFile } from "../readInside";
import { NoText, type Reading } from "../reading";
import { readLetter } from "./eml";
import { inflateRtf } from "./inflateRtf";
import { readRtf } from "./rtf";

// Property tags, [MS-OXPROPS]: PidTagSubject, PidTagBody and so on.
const SUBJECT = "0037";
const BODY = "1000";
const HTML = "1013";
const RTF = "1009";
const SENDER_NAME = "0C1A";
const SENDER_ADDRESS = "5D01";
const DISPLAY_TO = "0E04";
const DISPLAY_CC = "0E03";
const FILE_NAME = "3707";
const SHORT_FILE_NAME = "3704";
const DISPLAY_NAME = "3001";
const ATTACHED = "3701";
const ATTACH_FLAGS = 0x37140003;
const MESSAGE_CODE_PAGE = 0x3ffd0003;
const INTERNET_CODE_PAGE = 0x3fde0003;
/** PidTagAttachFlags: drawn inside the HTML of the message ([MS-OXCMSG] 2.2.2.18). */
const RENDERED_IN_BODY = 4;

const PROPERTIES = "__properties_version1.0";
const ATTACHMENT = /^__attach_version1\.0_#/i;

/** A message saved from Outlook ([MS-OXMSG]): subject, people and text, and what is attached. */
export async function readMsg(bytes: Uint8Array, reading: Reading): Promise<void> {
  const file = new OleFile(bytes, reading);
  await readMessage(new MapiObject(file, 0, 32), reading);
}

async function readMessage(message: MapiObject, reading: Reading): Promise<void> {
  const sender = message.text(SENDER_NAME);
  const address = message.text(SENDER_ADDRESS);
  const letter = {
    subject: message.text(SUBJECT),
    people: [address === "" ? sender : `${sender} <${address}>`, message.text(DISPLAY_TO), message.text(DISPLAY_CC)],
    text: message.text(BODY),
    html: message.html(),
  };
  readLetter(letter, reading);
  const rtf = message.bytes(`${RTF}0102`);
  if (letter.text.trim() === "" && letter.html.trim() === "" && rtf !== undefined)
    readRtf(inflateRtf(rtf, reading), reading);
  await readInside(
    message
      .attachments()
      .filter((attachment) => !attachment.isDrawn())
      .map(innerFile),
    reading,
  );
}

function innerFile(attachment: MapiObject): InnerFile {
  const message = attachment.embedded();
  const name = [FILE_NAME, SHORT_FILE_NAME, DISPLAY_NAME]
    .map((tag) => attachment.text(tag))
    .find((each) => each !== "");
  return {
    name: name ?? (message === undefined ? "attachment" : message.text(SUBJECT)),
    open: () => {
      if (message !== undefined) return { format: "msg", read: (reading) => readMessage(message, reading) };
      const content = attachment.bytes(`${ATTACHED}0102`);
      if (content === undefined) throw new NoText("unsupported");
      return content;
    },
  };
}

/** A message, or an attachment of one, as a storage full of properties. */
class MapiObject {
  private readonly streams: ReadonlyMap<string, OleEntry>;
  private readonly children: readonly OleEntry[];
  private readonly numbers: ReadonlyMap<number, number>;
  private readonly codePage: number | undefined;

  constructor(
    private readonly file: OleFile,
    storage: number,
    headerLength: number,
    outerCodePage?: number,
  ) {
    this.children = file.within(storage);
    this.streams = new Map(this.children.map((entry) => [entry.name.toUpperCase(), entry]));
    this.numbers = this.readNumbers(headerLength);
    this.codePage = this.numbers.get(MESSAGE_CODE_PAGE) ?? outerCodePage;
  }

  /** A property of text, in Unicode (001F) or in the message's code page (001E). Empty where there is none. */
  text(tag: string): string {
    const unicode = this.bytes(`${tag}001F`);
    if (unicode !== undefined) return withoutEnd(decodeAs(unicode, "utf-16le"));
    const narrow = this.bytes(`${tag}001E`);
    if (narrow === undefined) return "";
    return withoutEnd(this.codePage === undefined ? decodeText(narrow).text : decodeAs(narrow, labelOf(this.codePage)));
  }

  html(): string {
    const bytes = this.bytes(`${HTML}0102`);
    if (bytes === undefined) return this.text(HTML);
    const page = this.numbers.get(INTERNET_CODE_PAGE);
    return page === undefined ? decodeText(bytes).text : decodeAs(bytes, labelOf(page));
  }

  bytes(tagAndType: string): Uint8Array | undefined {
    const entry = this.streams.get(`__SUBSTG1.0_${tagAndType}`);
    return entry === undefined || entry.isStorage ? undefined : this.file.content(entry);
  }

  attachments(): readonly MapiObject[] {
    return this.children
      .filter(({ name, isStorage }) => isStorage && ATTACHMENT.test(name))
      .map(({ id }) => new MapiObject(this.file, id, 8, this.codePage));
  }

  /** The message that an attachment is, where it is one. */
  embedded(): MapiObject | undefined {
    const entry = this.streams.get(`__SUBSTG1.0_${ATTACHED}000D`);
    return entry?.isStorage === true ? new MapiObject(this.file, entry.id, 24, this.codePage) : undefined;
  }

  isDrawn(): boolean {
    return ((this.numbers.get(ATTACH_FLAGS) ?? 0) & RENDERED_IN_BODY) !== 0;
  }

  /** Properties of fixed length: 16 bytes each, tag, flags, value ([MS-OXMSG] 2.4.2). */
  private readNumbers(headerLength: number): ReadonlyMap<number, number> {
    const numbers = new Map<number, number>();
    const entry = this.streams.get(PROPERTIES.toUpperCase());
    if (entry === undefined) return numbers;
    const bytes = this.file.content(entry);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = headerLength; at + 16 <= bytes.length; at += 16)
      numbers.set(view.getUint32(at, true), view.getUint32(at + 8, true));
    return numbers;
  }
}

function withoutEnd(text: string): string {
  return text.replace(/\0+$/, "");
}
