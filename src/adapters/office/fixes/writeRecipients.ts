import { recipientFields, type Recipient, type RecipientField } from "../../../domain/draft/draft";
import { composeItem } from "../composeItem";
import { fromOffice } from "../fromOffice";
import { OfficeError } from "../OfficeError";

/** A set or add call takes at most 100 recipients (office-js docs, `Recipients.setAsync`). */
const MOST_PER_CALL = 100;

interface FieldChange {
  readonly isGain: boolean;
  readonly run: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

/**
 * Writes only the fields that change; what only gains recipients is added to, so that everything else in it stays untouched. Fields that
 * gain come first, so that nobody is lost on the way; when one fails, those before it are put back.
 */
export async function writeRecipients(before: readonly Recipient[], after: readonly Recipient[]): Promise<void> {
  const changes = recipientFields.reduce<readonly FieldChange[]>((all, field) => {
    const old = before.filter((recipient) => recipient.field === field);
    const next = after.filter((recipient) => recipient.field === field);
    if (sameRecipients(old, next)) return all;
    const isAddition = next.length > old.length && sameRecipients(old, next.slice(0, old.length));
    if (!isAddition) refuseLists(field, old);
    return all.concat({
      isGain: next.length > old.length,
      run: () => (isAddition ? addAll(field, next.slice(old.length)) : setAll(field, next)),
      takeBack: () => setAll(field, old),
    });
  }, []);
  const inOrder = changes.filter(({ isGain }) => isGain).concat(changes.filter(({ isGain }) => !isGain));
  const done: FieldChange[] = [];
  try {
    for (const change of inOrder) {
      done.unshift(change);
      await change.run();
    }
  } catch (error) {
    for (const { takeBack } of done) await takeBack().catch(() => undefined);
    throw error;
  }
}

/** A contact list has no address of its own, so writing its field again would lose it (office-js issue 5991). */
function refuseLists(field: RecipientField, recipients: readonly Recipient[]): void {
  if (recipients.some(({ status }) => status !== "mailbox")) {
    throw new OfficeError(
      `${field}.setAsync`,
      "unsupported",
      "The field holds a list or an entry that cannot be written back.",
    );
  }
}

async function setAll(field: RecipientField, recipients: readonly Recipient[]): Promise<void> {
  const first = recipients.slice(0, MOST_PER_CALL).map(writable);
  await fromOffice(`${field}.setAsync`, (done) => {
    composeItem()[field].setAsync(first, done);
  });
  await addAll(field, recipients.slice(MOST_PER_CALL));
}

async function addAll(field: RecipientField, recipients: readonly Recipient[]): Promise<void> {
  for (let start = 0; start < recipients.length; start += MOST_PER_CALL) {
    const some = recipients.slice(start, start + MOST_PER_CALL).map(writable);
    await fromOffice(`${field}.addAsync`, (done) => {
      composeItem()[field].addAsync(some, done);
    });
  }
}

function writable(recipient: Recipient): Office.EmailUser {
  const emailAddress = recipient.status === "mailbox" ? recipient.address.key : "";
  return { emailAddress, displayName: recipient.name === "" ? emailAddress : recipient.name };
}

function sameRecipients(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  return one.length === other.length && one.every((recipient, index) => keyOf(recipient) === keyOf(other[index]));
}

function keyOf(recipient: Recipient | undefined): string {
  if (recipient === undefined) return "";
  return recipient.status === "mailbox" ? recipient.address.key : `${recipient.status} ${recipient.name}`;
}
