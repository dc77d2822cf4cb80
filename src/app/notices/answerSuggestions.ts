import type { DomainName } from "../../domain/address/domainName";
import type { MailboxAddress } from "../../domain/address/mailboxAddress";
import { answersIn, type Reply } from "../../domain/asking/answers/answersIn";
import type { Proposal } from "../../domain/asking/answers/proposal";
import type { Client } from "../../domain/book/book";
import { entryOf } from "../../domain/book/clientQuestions";
import { kindAsked } from "../asking/kindAsked";
import type { AnswerSuggestion } from "./suggestion";

/** An answer with the subject that may show what it answers. */
export interface Answer extends Reply {
  readonly subject: string;
  readonly from: MailboxAddress;
}

/**
 * What the sender's clients answered to what they were asked. Only where a mailbox of the client is `asked`, or where the message
 * quotes our question. Where it does not show which of our questions it answers, it is read as an answer to `confirm`, and if that
 * gives nothing as one to `ask`. What the book says already is left out.
 */
export function answerSuggestions(
  answer: Answer,
  clients: readonly Client[],
  own: readonly DomainName[],
): readonly AnswerSuggestion[] {
  const quotes = kindAsked(answer.quoted ?? "");
  return clients.flatMap((client) => {
    const addresses = client.addresses.filter(({ standing }) => standing === "asked").map(({ address }) => address.key);
    if (addresses.length === 0 && quotes === undefined) return [];
    const read = (kind: "ask" | "confirm"): readonly Proposal[] => answersIn(answer, { client, addresses, kind }, own);
    const confirmed = quotes === "ask" ? [] : read("confirm");
    const proposals = confirmed.length > 0 || quotes === "confirm" ? confirmed : read("ask");
    return proposals.filter((proposal) => isNews(proposal, client)).map((proposal) => suggested(proposal, client));
  });
}

function isNews({ address, set, role, successor }: Proposal, client: Client): boolean {
  const known = entryOf(client, address.key);
  if (known === undefined) return set !== "retire";
  if (set === "retire")
    return known.standing !== "retired" || (successor !== undefined && known.successor !== successor);
  return known.standing !== "confirmed" || (role !== undefined && known.role !== role);
}

function suggested(proposal: Proposal, client: Client): AnswerSuggestion {
  const { address, set, role = "", successor = "" } = proposal;
  return { kind: "answer", id: ["answer", client.id, address.key, set, role, successor].join(" "), client, proposal };
}
