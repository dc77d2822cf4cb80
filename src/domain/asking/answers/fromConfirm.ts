import type { MailboxAddress } from "../../address/mailboxAddress";
import type { Role } from "../../book/book";
import type { AskedMailbox, Ledger } from "./ledger";
import { roleFor } from "./roleFor";
import type { Mention } from "./mentions";
import type { Statement } from "./statement";

const CERTAIN = { replaced: 0.85, gone: 0.8, right: 0.9, briefly: 0.6, instead: 0.6 } as const;
/** `It is no longer valid.` Longer sentences that say so without an address speak of something else. */
const LONGEST_DENIAL = 80;
const BRIEF = 4;

/**
 * Reads an answer to `confirm`: what replaces which of the mailboxes that were asked about, which are not to be used any
 * more, and which are still right. A writer who hesitates anywhere has neither affirmed nor denied.
 */
export function takeConfirmation(statements: readonly Statement[], hesitates: boolean, ledger: Ledger): void {
  const open: { denied: Statement | undefined; gone: Array<{ asked: AskedMailbox; statement: Statement }> } = {
    denied: undefined,
    gone: [],
  };
  for (const statement of statements) {
    for (const asked of goneIn(statement, hesitates, ledger)) open.gone.push({ asked, statement });
    if (statement.isDenial || statement.says("left")) open.denied ??= statement;
    for (const { mention, role } of othersIn(statement, ledger)) {
      const asked = replacedBy(
        role,
        statement,
        isChange(statement, mention) || open.denied !== undefined,
        open.gone,
        ledger,
      );
      if (asked === undefined) {
        if (
          role === undefined &&
          statement.says("use") &&
          ledger.asked.length === 1 &&
          statement.affirmed === undefined
        )
          ledger.use(mention.address, ledger.asked[0]?.role, statement.written, CERTAIN.instead);
        continue;
      }
      const because = open.gone.find((one) => one.asked === asked)?.statement ?? statement;
      ledger.retire(asked.address, mention.address, because.written, CERTAIN.replaced);
      ledger.use(mention.address, asked.role ?? role, statement.written, CERTAIN.replaced);
    }
  }
  for (const { asked, statement } of open.gone)
    ledger.retire(asked.address, undefined, statement.written, CERTAIN.gone);
  if (hesitates) return;
  for (const statement of statements) affirm(statement, ledger);
}

/** The mailboxes asked about that a statement takes out of use. */
function goneIn(statement: Statement, hesitates: boolean, { asked }: Ledger): readonly AskedMailbox[] {
  const named = statement.mentions.filter(({ fate }) => fate === "gone" || fate === "replaced");
  if (named.length > 0) return asked.filter(({ address }) => isAmong(named, address));
  const isOfAsked = asked.length === 1 && statement.mentions.length === 0 && statement.purposes.length === 0;
  return isOfAsked &&
    !hesitates &&
    statement.says("gone") &&
    !statement.says("left") &&
    statement.folded.length <= LONGEST_DENIAL
    ? asked
    : [];
}

/** Mailboxes that nobody asked about, with the role that the statement gives them. */
function othersIn(
  { mentions, pairs }: Statement,
  ledger: Ledger,
): ReadonlyArray<{ readonly mention: Mention; readonly role: Role | "rest" | undefined }> {
  return mentions
    .filter(
      ({ fate, by, address }) =>
        fate === "named" && by === undefined && !ledger.asked.some((one) => one.address.key === address.key),
    )
    .filter(({ address }) => ledger.isUsable(address))
    .map((mention) => {
      const pair = pairs.find((one) => one.mention === mention);
      const isBroad = pair?.purposes.every((purpose) => purpose === "everything" || purpose === "rest") ?? true;
      return { mention, role: pair === undefined || isBroad ? undefined : roleFor(pair.purposes) };
    });
}

function replacedBy(
  role: Role | "rest" | undefined,
  { mentions }: Statement,
  isNew: boolean,
  gone: ReadonlyArray<{ readonly asked: AskedMailbox }>,
  ledger: Ledger,
): AskedMailbox | undefined {
  const fits = (asked: AskedMailbox): boolean =>
    !ledger.has(asked.address) && (role === undefined || asked.role === undefined || asked.role === role);
  const isOver = gone.find(({ asked }) => fits(asked))?.asked;
  if (isOver !== undefined) return isOver;
  const fitting = ledger.asked.filter(fits);
  const beside = fitting.filter(({ address }) => isAmong(mentions, address));
  const candidates = beside.length > 0 ? beside : fitting;
  return isNew && candidates.length === 1 ? candidates[0] : undefined;
}

/** Whether the mailbox is said to be new; `yes, but from March on it will be a@b` too. */
function isChange({ says, affirmed }: Statement, { clause }: Mention): boolean {
  return says("change") && (affirmed === undefined || clause > affirmed.clause);
}

function affirm(statement: Statement, ledger: Ledger): void {
  const { affirmed, written, folded } = statement;
  if (affirmed === undefined || statement.says("left")) return;
  if (othersIn(statement, ledger).some(({ mention, role }) => role === undefined && !ledger.has(mention.address)))
    return;
  const mentions = affirmed.mentions.length > 0 ? affirmed.mentions : statement.mentions;
  const named = ledger.asked.filter(({ address }) => isAmong(mentions, address));
  const byRole = ledger.asked.filter(({ role }) => affirmed.purposes.some((purpose) => purpose === role));
  const meant = named.length > 0 ? named : byRole.length > 0 ? byRole : ledger.asked;
  const isBrief = folded.replace(/[^a-z]/g, "").length < BRIEF && /^[a-z]/.test(folded);
  for (const { address, role } of meant)
    ledger.use(address, role, written, isBrief && !statement.says("right") ? CERTAIN.briefly : CERTAIN.right);
}

function isAmong(mentions: readonly Mention[], { key }: MailboxAddress): boolean {
  return mentions.some(({ address }) => address.key === key);
}
