import type { BookPage } from "../../src/domain/book/book";
import { pageFor } from "../../src/domain/book/pageFor";
import { parseBook } from "../../src/domain/book/parseBook";
import type { Draft } from "../../src/domain/draft/draft";
import { toDraft } from "../../src/domain/draft/toDraft";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { review } from "../../src/domain/review";
import { atMost, type Figure } from "./figure";

const RUNS = 61;
const WARMING = 60;
const CLIENTS = 100;
const departments = ["info", "sales", "tech", "accounts", "buyer"] as const;
const roles = ["official", "sales", "technical", "finance", "purchasing"] as const;
const clock = { now: () => new Date("2026-11-24T09:00:00Z") };

const { book } = parseBook(
  {
    clients: Array.from({ length: CLIENTS }, (_, client) => ({
      id: `c${String(client)}`,
      name: `Company${String(client)} Trading GmbH`,
      domains: [domainOf(client)],
      country: "DE",
      addresses: departments.map((local, at) => ({
        address: `${local}@${domainOf(client)}`,
        name: nameOf(client, at),
        role: roles[at],
      })),
    })),
    own: { domains: ["ourco.example"] },
  },
  (domain) => domain,
);

/** What a review of a message costs in full, fixes included: an everyday one, and one as large as it gets. */
export function reviewFigures(): readonly Figure[] {
  return [
    atMost("review of 20 recipients, 2 KB of quoted text, median", medianOf(draftTo(20, 2_000)), "ms", 1),
    atMost(
      "review of 500 recipients of 100 clients, 200 KB of quoted text, median",
      medianOf(draftTo(500, 200_000)),
      "ms",
      10,
    ),
  ];
}

function medianOf(draft: Draft): number {
  const page: BookPage = pageFor(book, draft, "");
  const times = Array.from({ length: WARMING + RUNS }, () => {
    const start = performance.now();
    review(draft, page, defaultPolicy, clock);
    return performance.now() - start;
  }).slice(WARMING);
  return times.sort((one, other) => one - other)[(RUNS - 1) / 2] ?? 0;
}

function draftTo(recipients: number, quoted: number): Draft {
  const sentence = "The quick brown fox speaks of our margin and of Company7 Trading. ";
  return toDraft({
    from: { address: "li.na@ourco.example", name: "Li Na" },
    to: Array.from({ length: recipients }, (_, at) => {
      const client = at % CLIENTS;
      const mailbox = Math.floor(at / CLIENTS) % departments.length;
      return { address: `${departments[mailbox] ?? ""}@${domainOf(client)}`, name: nameOf(client, mailbox) };
    }),
    cc: [],
    bcc: [],
    subject: "Contract SC-2026-041",
    body: {
      format: "text",
      content: [
        "Dear Mr Name3,",
        "please sign the sales contract SC-2026-041 and pay USD 12,000 to our account.",
        `From: Person1 <sales@${domainOf(1)}>\nSent: Monday, November 2, 2026 9:00 AM\nTo: Li Na <li.na@ourco.example>\nSubject: Contract`,
        sentence.repeat(Math.ceil(quoted / sentence.length)),
      ].join("\n\n"),
    },
    composeType: "reply",
    attachments: [],
  });
}

function domainOf(client: number): string {
  return `company${String(client)}-trading.example`;
}

function nameOf(client: number, mailbox: number): string {
  return `Person${String(mailbox)} Name${String(client)}`;
}
