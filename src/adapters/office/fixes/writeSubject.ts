import { replyPrefix } from "../../../domain/draft/subjectPrefix";
import { composeItem, type ComposeItem } from "../composeItem";
import { fromOffice } from "../fromOffice";
import { OfficeError } from "../OfficeError";
import { readSubject } from "../readDraft";

/** Characters (office-js docs, limits). */
const LONGEST_SUBJECT = 255;

/**
 * Makes this the subject. Outlook leaves the prefix of a reply where it is (office-js docs, `Subject.setAsync`), which may double one
 * that is written with the subject; so it is read again, and written without where that happened.
 */
export async function writeSubject(subject: string): Promise<void> {
  if (subject.length > LONGEST_SUBJECT)
    throw new OfficeError("subject.setAsync", "unsupported", "The subject is longer than Outlook takes.");
  const item = composeItem();
  await setSubject(item, subject);
  const prefix = replyPrefix(subject);
  if (prefix !== "" && (await readSubject(item)) !== subject) await setSubject(item, subject.slice(prefix.length));
}

function setSubject(item: ComposeItem, subject: string): Promise<void> {
  return fromOffice("subject.setAsync", (done) => {
    item.subject.setAsync(subject, done);
  });
}
