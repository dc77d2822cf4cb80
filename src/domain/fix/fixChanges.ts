import { displayOf } from "../address/mailboxAddress";
import type { BookPage, ClientAddress, Role, Standing } from "../book/book";
import { recipientFields, type Draft, type Recipient, type RecipientField } from "../draft/draft";
import { recipientText } from "../draft/recipientText";
import { applyToClients, applyToDraft } from "./applyFix";
import { isBookFix, isDraftFix, type BookFix, type DraftFix, type Fix } from "./fix";

/** What one fix changes in one place. An empty `before` or `after` says that there is nothing. */
export type FixChange =
  | {
      readonly what: "recipients";
      readonly field: RecipientField;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | { readonly what: "subject"; readonly before: string; readonly after: string }
  /** ISO 8601, UTC; `undefined`: at once. */
  | { readonly what: "delivery"; readonly before: string | undefined; readonly after: string }
  | { readonly what: "quoted-text"; readonly before: string; readonly after: "" }
  | {
      readonly what: "mailbox";
      readonly address: string;
      readonly before: MailboxFacts | undefined;
      readonly after: MailboxFacts;
    };

export interface MailboxFacts {
  readonly role: Role;
  readonly standing: Standing;
}

/** What a fix would change, place by place, before it is applied. Nothing for a fix whose target is gone. */
export function fixChanges(fix: Fix, draft: Draft, page: Pick<BookPage, "clients">): readonly FixChange[] {
  if (isDraftFix(fix)) return draftChanges(fix, draft);
  return isBookFix(fix) ? mailboxChange(fix, page) : [];
}

function draftChanges(fix: DraftFix, draft: Draft): readonly FixChange[] {
  const next = applyToDraft(draft, fix);
  if (next.subject !== draft.subject) return [{ what: "subject", before: draft.subject, after: next.subject }];
  if (fix.kind === "delay-delivery")
    return fix.until === draft.deliverAt ? [] : [{ what: "delivery", before: draft.deliverAt, after: fix.until }];
  if (next.quotedText !== draft.quotedText) return [{ what: "quoted-text", before: draft.quotedText, after: "" }];
  return recipientFields.reduce<readonly FixChange[]>((all, field) => {
    const old = namesIn(draft.recipients, field);
    const now = namesIn(next.recipients, field);
    const [before, after] = [without(old, now), without(now, old)];
    return before.length + after.length === 0 ? all : all.concat({ what: "recipients", field, before, after });
  }, []);
}

function mailboxChange(fix: BookFix, { clients }: Pick<BookPage, "clients">): readonly FixChange[] {
  const entryIn = (all: BookPage["clients"]): ClientAddress | undefined =>
    all.find(({ id }) => id === fix.client)?.addresses.find(({ address }) => address.key === fix.address.key);
  const before = entryIn(clients);
  const after = entryIn(applyToClients(clients, fix));
  if (after === undefined || (before?.role === after.role && before.standing === after.standing)) return [];
  return [
    { what: "mailbox", address: displayOf(fix.address), before: before && factsOf(before), after: factsOf(after) },
  ];
}

function factsOf({ role, standing }: ClientAddress): MailboxFacts {
  return { role, standing };
}

function namesIn(recipients: readonly Recipient[], field: RecipientField): readonly string[] {
  return recipients.filter((recipient) => recipient.field === field).map(recipientText);
}

/** Each name as often as the others have it fewer times. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const left = others.slice();
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
