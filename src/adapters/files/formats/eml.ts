import type { Address } from "postal-mime";
import { readInside } from "../readInside";
import { NoText, type Reading } from "../reading";
import { readHtmlText } from "./html";

/** RFC 2046 sets no bound; a sensible message nests a handful. */
const DEEPEST_MIME = 20;

/** A message in MIME, or a web page saved as one: subject, people and text, and what is attached. */
export async function readEml(bytes: Uint8Array, reading: Reading): Promise<void> {
  const { default: PostalMime } = await reading.load(import("postal-mime"));
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: "arraybuffer",
    maxNestingDepth: DEEPEST_MIME,
  }).catch(() => {
    throw new NoText("damaged");
  });
  reading.look();
  readLetter(
    {
      subject: email.subject ?? "",
      people: [email.from, ...(email.to ?? []), ...(email.cc ?? [])].map(personOf),
      html: email.html ?? "",
      text: email.text ?? "",
    },
    reading,
  );
  const attached = email.attachments.filter(
    ({ related, disposition }) => related !== true || disposition === "attachment",
  );
  await readInside(
    attached.map(({ filename, mimeType, content }) => ({
      name: filename ?? (mimeType === "message/rfc822" ? "message.eml" : "attachment"),
      open: () => (typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content)),
    })),
    reading,
  );
}

export interface Letter {
  readonly subject: string;
  readonly people: readonly string[];
  readonly html: string;
  readonly text: string;
}

/** The lines of a message. Plain text where there is some: it is what the sender's program made of the HTML. */
export function readLetter({ subject, people, html, text }: Letter, reading: Reading): void {
  const head = [subject, people.filter((person) => person !== "").join("; ")].filter((line) => line !== "");
  if (head.length > 0) reading.add(`${head.join("\n")}\n\n`);
  if (text.trim() !== "") reading.add(`${text.replace(/\r\n?/g, "\n")}\n`);
  else if (html.trim() !== "") readHtmlText(html, reading);
}

function personOf(address: Address | undefined): string {
  if (address === undefined) return "";
  if (address.group !== undefined) return address.group.map(personOf).join("; ");
  return address.name === "" ? address.address : `${address.name} <${address.address}>`;
}
