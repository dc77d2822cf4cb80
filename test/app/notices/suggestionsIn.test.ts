import { acceptSuggestions } from "../../../src/app/notices/acceptSuggestions";
import type { Suggestion } from "../../../src/app/notices/suggestion";
import { suggestionsIn } from "../../../src/app/notices/suggestionsIn";
import type { OpenMessage } from "../../../src/app/ports/inbox";
import { draftOf } from "../../../src/domain/asking/draftOf";
import type { Client } from "../../../src/domain/book/book";
import { aClient, anAddress, domain } from "../../support/builders";
import { fakeBook } from "../../support/fakePorts";
import { received, storeOf } from "../../support/receivedMessages";

const acme = aClient("acme", {
  name: "Acme Tools Ltd",
  parties: [{ name: "Freight", domains: [domain("freight.example")], part: "forwarder" }],
  addresses: [
    anAddress("sales@acme.example", "official"),
    anAddress("bob.lee@acme.example", "sales", { name: "Bob Lee" }),
    anAddress("accounts@acme.example", "finance", { standing: "asked" }),
  ],
});
const quiet = aClient("quiet", { addresses: [anAddress("office@quiet.example", "official")] });

function inShort(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case "answer":
      return `${suggestion.proposal.set} ${suggestion.proposal.address.key} ${suggestion.proposal.role ?? ""}`.trim();
    case "notice":
      return `${suggestion.proposal.set.standing} ${suggestion.proposal.address}`;
    case "sender":
      return `sender ${suggestion.address.key} ${suggestion.role} ${suggestion.guess.because}`;
  }
}

async function suggested(message: OpenMessage, ...clients: readonly Client[]): Promise<readonly Suggestion[]> {
  return suggestionsIn(message, fakeBook(storeOf(...clients)));
}

const askedOfQuiet = draftOf({ kind: "ask", client: quiet, addresses: [], senderName: "Li Na", language: "en" });

test.each<[string, OpenMessage, readonly string[]]>([
  [
    "a short yes",
    received("bob.lee@acme.example", "Yes, that is still right."),
    ["confirm accounts@acme.example finance"],
  ],
  [
    "another address",
    received("bob.lee@acme.example", "Hi Li Na,\nplease use billing@acme.example for invoices from now on."),
    ["retire accounts@acme.example", "add billing@acme.example finance"],
  ],
  ["an answer of somebody who was not asked", received("office@quiet.example", "Yes, that is still right."), []],
  [
    "an answer that quotes our question",
    received(
      "office@quiet.example",
      `orders@quiet.example for everything please\n\n-----Original Message-----\nFrom: Li Na <li.na@ourco.example>\nSubject: Which\n\n${askedOfQuiet.lines.join("\n\n")}`,
    ),
    ["add orders@quiet.example official"],
  ],
  [
    "a leaver with a successor",
    received("bob.lee@acme.example", "I have left Acme. Please contact eva.brandt@acme.example.", {
      subject: "Automatic reply: Contract",
      fromName: "Bob Lee",
    }),
    ["retired bob.lee@acme.example"],
  ],
  [
    "a machine that thanks for the message",
    received("bob.lee@acme.example", "Thank you. Please use orders@acme.example for invoices from now on.", {
      subject: "Automatic reply: accounts",
      headers: { "auto-submitted": "auto-replied" },
    }),
    [],
  ],
  [
    "a delivery report",
    received("mailer-daemon@mx.example", "550 5.1.1 <bob.lee@acme.example>: user unknown", {
      subject: "Undelivered Mail Returned to Sender",
    }),
    ["bouncing bob.lee@acme.example"],
  ],
  [
    "a report of our own Exchange",
    received(
      "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@ourco.example",
      "Delivery has failed to these recipients or groups:\n\nbob.lee@acme.example\n550 5.1.10 RESOLVER.ADR.RecipientNotFound",
      { subject: "Undeliverable: Hello" },
    ),
    ["bouncing bob.lee@acme.example"],
  ],
  ["a colleague's word", received("li.na@ourco.example", "bob.lee@acme.example has left the company."), []],
  [
    "somebody away",
    received("bob.lee@acme.example", "I am out of the office until Monday.", { subject: "Out of office" }),
    [],
  ],
  [
    "a new sender at the client's domain",
    received("einkauf@acme.example", "Hello"),
    ["sender einkauf@acme.example purchasing department-word"],
  ],
  ["a machine at the client's domain", received("no-reply@acme.example", "Your ticket"), []],
  [
    "a private address with the company in its signature",
    received("bob1975@gmail.com", "Hello Li Na, see you.\n\nBest regards\nBob\nAcme Tools Ltd\nTel. +44 20 7946 0018"),
    ["sender bob1975@gmail.com personal signature"],
  ],
  [
    "a private address with a known name",
    received("bob1975@gmail.com", "Hello", { fromName: "Bob Lee" }),
    ["sender bob1975@gmail.com personal display-name"],
  ],
  ["a stranger", received("somebody@gmail.com", "Hello", { fromName: "Somebody Else" }), []],
  ["the forwarder of a deal", received("ops@freight.example", "Hello"), []],
  ["one of ours", received("li.na@ourco.example", "Yes, that is still right."), []],
  ["nobody", received("", "Hello"), []],
])("%s: %#", async (_, message, expected) => {
  expect((await suggested(message, acme, quiet)).map(inShort)).toEqual(expected);
});

test("what was accepted is in the book and not suggested again", async () => {
  const store = storeOf(acme, quiet);
  const book = fakeBook(store);
  const message = received("bob.lee@acme.example", "Yes, that is still right.", { subject: "Re: accounts" });
  const [first] = await suggestionsIn(message, book);
  if (first === undefined) throw new Error("Nothing was suggested.");
  await book.change(acceptSuggestions([first], message.subject));
  expect(store.now().clients[0]?.addresses[2]).toMatchObject({
    standing: "confirmed",
    role: "finance",
    provenance: { confirmedBy: "li.na@ourco.example" },
  });
  expect(await suggestionsIn(message, book)).toEqual([]);
  expect((await book.history())[0]).toMatchObject({ occasion: "answer", detail: "Re: accounts" });
});
