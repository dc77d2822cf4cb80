import { performance } from "node:perf_hooks";
import { bankAccountsIn } from "../../src/domain/content/bankAccounts";
import { clientNames } from "../../src/domain/content/clientNames";
import { documentNumbersIn } from "../../src/domain/content/documentNumbersIn";
import { domainsIn } from "../../src/domain/content/domainsIn";
import { fileFactsOf } from "../../src/domain/content/fileFactsOf";
import { mentionsIn } from "../../src/domain/content/mentionsIn";
import { quotedMessages } from "../../src/domain/ruleKit/quotedMessages";
import { saysAccountChanged, saysThatWePay } from "../../src/domain/ruleKit/paymentWords";
import { aClient } from "../support/builders";

const names = clientNames([
  aClient("one", { name: "Shenzhen Halsted Trading" }),
  { ...aClient("two", { name: "华强电子" }), numberPatterns: [{ kind: "order", pattern: "HT-####" }] },
]);
const texts: Readonly<Record<string, string>> = {
  letters: "a",
  digits: "1",
  "account words": "account no. ",
  "words and fillers": "a/c no.:no.:no.: ",
  "beginnings of IBANs": "DE89 ",
  "pairs of IBANs": "DE89DE89",
  signs: "@",
  "signs and letters": "a@b",
  addresses: "a.b@c.example ",
  "web addresses": "www.",
  ideographs: "华强电",
  "beginnings of names": "Shenzhen ",
  numbers: "HT-09",
  prefixes: "PI-",
  "bank words": "bank account ",
  headers: "From: a@b.example\nTo: c@d.example\n",
  quotation: "> > > ",
};
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  bankAccountsIn,
  documentNumbersIn,
  domainsIn,
  mentionsIn: (text) => mentionsIn(text, names),
  fileFactsOf: (text) => fileFactsOf(text, names),
  quotedMessages,
  saysAccountChanged,
  saysThatWePay,
};

/** Far above what any of them needs, far below what a text that is gone through again and again would take. */
const LIMIT = 5_000;

describe.each(Object.keys(readers))("%s", (reader) => {
  test.each(Object.keys(texts))("200 KB of %s", (name) => {
    const part = texts[name] ?? "";
    const text = part.repeat(Math.ceil(200_000 / part.length));
    const start = performance.now();
    readers[reader]?.(text);
    expect(performance.now() - start).toBeLessThan(LIMIT);
  });
});
