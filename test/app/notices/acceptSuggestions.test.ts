import { acceptSuggestions } from "../../../src/app/notices/acceptSuggestions";
import type { AnswerSuggestion, NoticeSuggestion, SenderSuggestion } from "../../../src/app/notices/suggestion";
import type { Proposal as NoticeProposal } from "../../../src/domain/notices/proposalsOf";
import { aClient, address, anAddress } from "../../support/builders";

const acme = aClient("acme", {
  mainContact: "bob.lee@acme.example",
  addresses: [
    anAddress("sales@acme.example", "official"),
    anAddress("bob.lee@acme.example", "sales", { name: "Bob Lee" }),
    anAddress("accounts@acme.example", "finance", { standing: "asked" }),
  ],
});

type Answer = AnswerSuggestion["proposal"];

function answer(text: string, set: Answer["set"], part: Partial<Answer> = {}): AnswerSuggestion {
  return {
    kind: "answer",
    id: text,
    client: acme,
    proposal: { address: address(text), set, evidence: "", confidence: 0.9, ...part },
  };
}

function notice(text: string, part: Pick<NoticeProposal, "set" | "add">): NoticeSuggestion {
  const { key } = address(text);
  const because = { kind: "bounce", address: key, evidence: "", isPermanent: true, because: "other" } as const;
  return {
    kind: "notice",
    id: text,
    client: acme,
    proposal: { id: text, client: acme.id, address: key, toldBy: "server", because, ...part },
  };
}

const sender: SenderSuggestion = {
  kind: "sender",
  id: "sender",
  client: acme,
  address: address("bob1975@gmail.com"),
  name: "Bob",
  role: "personal",
  guess: { confidence: 0.8, because: "signature", word: "acme tools" },
};

test.each([
  [
    "a confirmed mailbox takes the role of the answer",
    [answer("accounts@acme.example", "confirm", { role: "purchasing" })],
    "answer",
    [{ address: "accounts@acme.example", role: "purchasing", standing: "confirmed" }],
  ],
  [
    "one without a role keeps its own",
    [answer("accounts@acme.example", "confirm")],
    "answer",
    [{ address: "accounts@acme.example", role: "finance", standing: "confirmed" }],
  ],
  [
    "a new mailbox is added",
    [answer("pay@acme.example", "add", { role: "finance" })],
    "answer",
    [{ address: "pay@acme.example", role: "finance", standing: "confirmed" }],
  ],
  [
    "a retired one names its successor, which is added in its place",
    [answer("accounts@acme.example", "retire", { successor: address("pay@acme.example").key })],
    "answer",
    [
      { address: "accounts@acme.example", role: "finance", standing: "retired", successor: "pay@acme.example" },
      { address: "pay@acme.example", role: "finance", standing: "confirmed" },
    ],
  ],
  [
    "a leaver names an unverified successor, which becomes the main contact",
    [
      notice("bob.lee@acme.example", {
        set: { standing: "retired", successor: address("eva@acme.example").key },
        add: [
          { address: address("eva@acme.example"), name: "", role: "sales", standing: "unverified", isElsewhere: false },
        ],
      }),
    ],
    "notice",
    [
      { address: "bob.lee@acme.example", role: "sales", standing: "retired", successor: "eva@acme.example" },
      { address: "eva@acme.example", role: "sales", standing: "unverified" },
    ],
  ],
  [
    "a bouncing one stays with what stands in for it",
    [
      notice("accounts@acme.example", {
        set: { standing: "bouncing", successor: address("sales@acme.example").key },
        add: [],
      }),
    ],
    "notice",
    [{ address: "accounts@acme.example", role: "finance", standing: "bouncing", successor: "sales@acme.example" }],
  ],
  [
    "a sender is inferred, with what showed it",
    [sender],
    "message",
    [{ address: "bob1975@gmail.com", role: "personal", standing: "inferred" }],
  ],
  [
    "a sender whose role the user chose is confirmed",
    [{ ...sender, role: "sales" as const, isRoleChosen: true }],
    "message",
    [{ address: "bob1975@gmail.com", role: "sales", standing: "confirmed" }],
  ],
  [
    "several are one change",
    [answer("accounts@acme.example", "confirm"), answer("pay@acme.example", "add", { role: "finance" })],
    "answer",
    [
      { address: "accounts@acme.example", role: "finance", standing: "confirmed" },
      { address: "pay@acme.example", role: "finance", standing: "confirmed" },
    ],
  ],
])("%s", (_, [first, ...others], occasion, expected) => {
  if (first === undefined) throw new Error("Nothing to accept.");
  const request = acceptSuggestions([first, ...others], "Re: mailboxes");
  expect(request).toMatchObject({ clients: ["acme"], occasion, detail: "Re: mailboxes" });
  const [after] = request.edit({ clients: [acme], own: { domains: [], bankAccounts: [] } }).clients;
  const changed = (after?.addresses ?? []).filter(
    (entry) => !acme.addresses.some((old) => JSON.stringify(old) === JSON.stringify(entry)),
  );
  expect(
    changed.map(({ address: { key }, role, standing, successor }) => ({
      address: key,
      role,
      standing,
      ...(successor === undefined ? {} : { successor }),
    })),
  ).toEqual(expected);
});

test("a guess is kept with the sender, and the main contact moves on with a leaver", () => {
  const inferred = acceptSuggestions([sender], "").edit({ clients: [acme], own: { domains: [], bankAccounts: [] } });
  expect(inferred.clients[0]?.addresses.at(-1)?.guess).toEqual(sender.guess);
  const left = acceptSuggestions(
    [answer("bob.lee@acme.example", "retire", { successor: address("sales@acme.example").key })],
    "",
  );
  expect(left.edit({ clients: [acme], own: { domains: [], bankAccounts: [] } }).clients[0]?.mainContact).toBe(
    "sales@acme.example",
  );
});
