import * as fc from "fast-check";
import { isFreeMail } from "../../src/domain/address/freeMail";
import { parseMailboxAddress, type MailboxAddress } from "../../src/domain/address/mailboxAddress";
import {
  guessReasons,
  partyParts,
  roles,
  sources,
  standings,
  type Book,
  type Client,
  type ClientAddress,
  type ClientId,
  type Weekday,
} from "../../src/domain/book/book";
import { kinds } from "../../src/domain/kinds/kind";
import { domain } from "./builders";

const maybe = { requiredKeys: [] };
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
/** Latin and Chinese as people are called, and what else a text may hold: quotes, separators, emoji. */
const text = fc
  .oneof(
    fc.constantFrom(
      "Bob Lee",
      "李娜",
      "José Núñez",
      "Анна Иванова",
      'He said "no"; really',
      "a,b;c|d\te",
      "😀",
      "=1+1",
      "\\x",
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
  )
  .map((value) => value.trim())
  .filter((value) => value !== "");
const when = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyDomain = fc
  .tuple(word, fc.constantFrom("example", "com", "co.uk", "de", "cn"))
  .map(([name, end]) => domain(`${name}.${end}`))
  // A mail provider's domain is nobody's own.
  .filter((name) => !isFreeMail(name));
const anyMailbox: fc.Arbitrary<MailboxAddress> = fc
  .tuple(
    fc.oneof(word, fc.constantFrom("einkauf.2", "采购", "o'brien", "a+b")),
    fc.oneof(anyDomain, fc.constant(domain("gmail.com"))),
  )
  .map(([local, at]) => parseMailboxAddress(`${local}@${at}`))
  .filter((address) => address !== undefined);
const anyKey = anyMailbox.map(({ key }) => key);

const anyEntry: fc.Arbitrary<Omit<ClientAddress, "guess">> = fc
  .tuple(
    fc.record({
      address: anyMailbox,
      name: fc.oneof(fc.constant(""), text),
      role: fc.constantFrom(...roles),
      standing: fc.constantFrom(...standings),
      preferredFor: fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 3 }),
    }),
    fc.record({ successor: anyKey, backup: anyKey, note: text }, maybe),
    fc.option(
      fc.record(
        { firstSeen: when, from: fc.constantFrom(...sources), detail: text, confirmedAt: when, confirmedBy: anyKey },
        maybe,
      ),
    ),
  )
  .map(([must, may, provenance]) => ({
    ...must,
    ...may,
    ...(provenance === null || Object.keys(provenance).length === 0 ? {} : { provenance }),
  }));

const anyGuess = fc
  .tuple(
    fc.record({ confidence: fc.constantFrom(0, 0.3, 0.95, 1), because: fc.constantFrom(...guessReasons) }),
    fc.record({ word: text }, maybe),
  )
  .map(([must, may]) => ({ ...must, ...may }));

const anyGuessedEntry: fc.Arbitrary<ClientAddress> = fc
  .tuple(anyEntry, fc.option(anyGuess))
  .map(([entry, guess]) => (guess === null || entry.standing !== "inferred" ? entry : { ...entry, guess }));

const anyOneClient: fc.Arbitrary<Client> = fc
  .tuple(
    fc.record({
      id: word.map((id) => id as ClientId),
      name: text,
      domains: fc.uniqueArray(anyDomain, { maxLength: 2 }),
      languages: fc.uniqueArray(fc.constantFrom("en", "zh-CN", "pt-BR"), { maxLength: 2 }),
      parties: fc.uniqueArray(
        fc.record({
          name: text,
          domains: fc.uniqueArray(anyDomain, { maxLength: 1 }),
          part: fc.constantFrom(...partyParts),
        }),
        { maxLength: 2, selector: ({ name }) => name },
      ),
      addresses: fc.uniqueArray(anyGuessedEntry, { maxLength: 6, selector: ({ address }) => address.key }),
    }),
    fc.record(
      {
        shortName: text,
        country: fc.constantFrom("DE", "CN"),
        timeZone: fc.constantFrom("Europe/Berlin", "Asia/Shanghai"),
        weekend: fc.uniqueArray(fc.constantFrom<Weekday>(1, 4, 5, 6, 7), { minLength: 1, maxLength: 2 }),
        mainContact: anyKey,
        owner: anyKey,
        manner: text,
        handles: fc.uniqueArray(fc.record({ service: fc.constantFrom("WeChat", "WhatsApp"), handle: word }), {
          minLength: 1,
          maxLength: 2,
          selector: ({ handle }) => handle,
        }),
        keywords: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
        numberPatterns: fc.constant([{ kind: "order" as const, pattern: "HT-####" }]),
      },
      maybe,
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }));

/** Books as the product may hold them: no id and no address twice, and everything in the form in which it is read. */
export const anyBook: fc.Arbitrary<Book> = fc.array(anyOneClient, { maxLength: 6 }).map((clients) => {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key).size > 0;
  return {
    clients: clients
      .filter(({ id }) => isNew(`id ${id}`))
      .map((client) => ({ ...client, addresses: client.addresses.filter(({ address }) => isNew(address.key)) })),
    own: { domains: [domain("ourco.example")], bankAccounts: ["DE02120300000000202051"] },
  };
});
