import type { Undo } from "../../../app/ports/mailItem";
import { cutQuotedText } from "../../../domain/draft/cutQuotedText";
import type { Draft } from "../../../domain/draft/draft";
import { htmlToText } from "../../../domain/draft/htmlText";
import { composeItem, type ComposeItem } from "../composeItem";
import { fromOffice } from "../fromOffice";
import { OfficeError } from "../OfficeError";

/** Characters that a body may be set to (office-js docs, limits). */
const LONGEST_BODY = 1_000_000;
/** Writing a long thread takes a client a while. */
const BODY_DEADLINE_MS = 10_000;

type Format = "text" | "html";

/**
 * Takes what the draft holds for quoted out of the body. The body is rewritten by Outlook, which in classic and on Mac forgets its own
 * undo (office-js docs, `Body.setAsync`); so it is put back as it was, unless somebody has written on since.
 */
export async function cutQuotedBody({ composeType, subject }: Draft): Promise<Undo> {
  const item = composeItem();
  const format = await readFormat(item);
  const before = await readBody(item, format);
  const after = cutQuotedText({ format, content: before }, composeType, subject);
  if (after === undefined)
    throw new OfficeError("body.setAsync", "unsupported", "The quoted text cannot be told from the rest.");
  // What could not be put back is not taken out.
  if (before.length > LONGEST_BODY)
    throw new OfficeError("body.setAsync", "unsupported", "The body is longer than Outlook takes.");
  await writeBody(item, format, after);
  const written = wordsOf(format, await readBody(item, format));
  return async () => {
    if (wordsOf(format, await readBody(item, format)) !== written)
      throw new OfficeError("body.setAsync", "changed", "Somebody has written on since.");
    await writeBody(item, format, before);
  };
}

/** HTML into a body of plain text is refused (office-js docs, `Body.setAsync`). */
async function readFormat({ body }: ComposeItem): Promise<Format> {
  const type = await fromOffice<Office.CoercionType | string>("body.getTypeAsync", (done) => {
    body.getTypeAsync(done as Parameters<typeof body.getTypeAsync>[0]);
  });
  return type === "text" ? "text" : "html";
}

function readBody({ body }: ComposeItem, format: Format): Promise<string> {
  return fromOffice<string>(
    "body.getAsync",
    (done) => {
      body.getAsync(format, done);
    },
    BODY_DEADLINE_MS,
  );
}

async function writeBody({ body }: ComposeItem, coercionType: Format, content: string): Promise<void> {
  await fromOffice(
    "body.setAsync",
    (done) => {
      body.setAsync(content, { coercionType }, done);
    },
    BODY_DEADLINE_MS,
  );
}

/** What the user would lose. Outlook may go on rewriting the HTML around it. */
function wordsOf(format: Format, content: string): string {
  return (format === "html" ? htmlToText(content) : content).replace(/\s+/g, " ").trim();
}
