import { domainAndAbove, type DomainName } from "../../address/domainName";
import type { MailboxAddress } from "../../address/mailboxAddress";
import { takeConfirmation } from "./fromConfirm";
import { takeBare, takeNumbered } from "./fromList";
import { Ledger, type Asked } from "./ledger";
import { maskAddresses, unmasked } from "./maskAddresses";
import { ownWords } from "./ownWords";
import type { Proposal } from "./proposal";
import { roleFor } from "./roleFor";
import { sentencesOf } from "./sentences";
import { readStatement, type Statement } from "./statement";

/** A client's answer, as the mailbox has it. */
export interface Reply {
  readonly from: MailboxAddress;
  /** The new part; signature and disclaimer may still be below it. */
  readonly text: string;
  /** The message that it answers, where the reply has it. */
  readonly quoted?: string;
}

const CERTAIN = { paired: 0.9, replaced: 0.85, gone: 0.8 } as const;

/**
 * Reads an answer to `ask` or `confirm` in any of the languages that we write in, or in several. Gives what can be read
 * from it with some certainty and nothing else: questions, holiday notices, guesses, promises to find out and news of
 * what was sent where propose nothing, nor do signatures, disclaimers and quoted text. Our own addresses (`own`) and those
 * of other parties of the client are never proposed. Reads the first 20,000 characters. Never throws.
 */
export function answersIn(reply: Reply, asked: Asked, own: readonly DomainName[]): readonly Proposal[] {
  const { from } = reply;
  if (domainAndAbove(from.domain).some((domain) => own.indexOf(domain) >= 0)) return [];
  const { text, signature } = ownWords(reply.text, reply.quoted ?? "");
  const masked = maskAddresses(text);
  const ledger = new Ledger(asked, own, from, signature);
  const all = sentencesOf(masked.text).map((sentence) => readStatement(sentence, masked, from));
  if (all.some((statement) => statement.says("away"))) return [];
  const statements = all.filter((one) => !one.isQuestion && !one.says("unclear") && !one.says("told"));
  const hesitates = all.some((one) => one.says("unclear"));
  if (asked.kind === "confirm") takeConfirmation(statements, hesitates, ledger);
  else takeNumbered(statements, masked, ledger);
  for (const statement of statements) takePairs(statement, asked.kind, ledger);
  for (const statement of statements) takeRetired(statement, ledger);
  if (asked.kind === "ask") takeBare(statements, hesitates || statements.length < all.length, ledger);
  return ledger.proposals.map((proposal) => ({ ...proposal, evidence: unmasked(proposal.evidence, masked) }));
}

function takePairs({ pairs, written }: Statement, kind: Asked["kind"], ledger: Ledger): void {
  for (const { mention, purposes } of pairs) {
    const role = roleFor(purposes);
    // `This mailbox` is then the one that was asked about.
    if (kind === "confirm" && mention.by === "here") continue;
    // `Orders come from a@b, please take none but from this address`: one mailbox, not two.
    const isSaidAgain =
      mention.by !== undefined &&
      pairs.some((other) => other.mention.by === undefined && roleFor(other.purposes) === role);
    if (!isSaidAgain) ledger.use(mention.address, role, written, CERTAIN.paired);
  }
}

/** What is replaced in the same sentence, or not to be used any more whatever it was for. */
function takeRetired(statement: Statement, ledger: Ledger): void {
  const { mentions, written } = statement;
  const named = mentions.filter(({ fate, address }) => fate === "named" && ledger.isUsable(address));
  for (const { fate, address, clause } of mentions) {
    if (fate === "replaced") {
      const successor = named.find((one) => one.clause === clause) ?? named[0];
      if (successor === undefined) continue;
      ledger.retire(address, successor.address, written, CERTAIN.replaced);
      ledger.use(successor.address, ledger.roleOf(address), written, CERTAIN.replaced);
    } else if (fate === "gone") ledger.retire(address, undefined, written, CERTAIN.gone);
  }
}
