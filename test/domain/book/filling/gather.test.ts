import * as fc from "fast-check";
import { gather, nothingGathered, type GatherContext, type SentMail } from "../../../../src/domain/book/filling/gather";
import { address, domain } from "../../../support/builders";
import { mail } from "../../../support/filling";

const context: GatherContext = {
  domains: [domain("ourco.example")],
  user: address("li.na@ourco.example"),
  registrable: (name) => domain(name.split(".").slice(-2).join(".")),
};
const seen = (key: string, ...mails: readonly SentMail[]) =>
  gather(nothingGathered, mails, context).addresses.get(address(key).key);

test("how often, first and last, whatever the order of the messages", () => {
  const found = seen(
    "bob@acme.example",
    mail("2026-03-01", "Bob Lee <bob@acme.example>"),
    mail("2026-01-01", "Bob Lee <BOB@acme.example>"),
    mail("2026-02-01", "'Lee, Bob' <bob@acme.example>"),
  );
  expect(found).toMatchObject({ mails: 3, first: "2026-01-01T00:00:00Z", last: "2026-03-01T00:00:00Z" });
  expect(found?.names).toEqual(
    new Map([
      ["Bob Lee", 2],
      ["Lee, Bob", 1],
    ]),
  );
});

test.each([
  ["an address for a name is none", "bob@acme.example <bob@acme.example>", []],
  ["quotation marks are the mail program's", "'Bob Lee' <bob@acme.example>", ["Bob Lee"]],
  ["an empty name is none", "<bob@acme.example>", []],
])("%s", (_, recipient, names) => {
  expect([...(seen("bob@acme.example", mail("2026-01-01", recipient))?.names.keys() ?? [])]).toEqual(names);
});

test("companies that stood beside it are counted once a message, by registrable domain, its own and ours left out", () => {
  const found = seen(
    "bob@gmail.com",
    mail("2026-01-01", "bob@gmail.com", "a@acme.example", "b@mail.acme.example", "chen@ourco.example"),
    mail("2026-01-02", "bob@gmail.com", "x@nordlicht.example", "jo@gmail.com"),
  );
  expect(found?.beside).toEqual(
    new Map([
      [domain("acme.example"), 1],
      [domain("nordlicht.example"), 1],
    ]),
  );
  const own = mail("2026-01-01", "a@acme.example", "b@mail.acme.example");
  expect(seen("a@acme.example", own)?.beside).toEqual(new Map());
});

test("who stands in one message twice is met once", () => {
  expect(seen("a@acme.example", mail("2026-01-01", "a@acme.example", "A@acme.example"))?.mails).toBe(1);
});

test("a message to more than 30 people says only that they are there", () => {
  const people = Array.from({ length: 31 }, (_, index) => `p${String(index)}@c${String(index)}.example`);
  const { addresses, messages } = gather(nothingGathered, [mail("2026-01-01", ...people)], context);
  expect(messages).toBe(1);
  expect([...addresses.values()].map(({ mails, beside }) => [mails, beside.size])).toEqual(people.map(() => [0, 0]));
  const fewer = gather(nothingGathered, [mail("2026-01-01", ...people.slice(1))], context);
  expect([...fewer.addresses.values()].every(({ mails }) => mails === 1)).toBe(true);
});

test("our own people and what is no address stand aside", () => {
  const { addresses, ours, unreadable, companies } = gather(
    nothingGathered,
    [mail("2026-01-01", "chen@cn.ourco.example", "li.na@ourco.example", "/O=EXCHANGELABS/CN=CHEN", "bob@acme.example")],
    context,
  );
  expect([...addresses.keys()]).toEqual(["bob@acme.example"]);
  expect([...ours]).toEqual(["chen@cn.ourco.example", "li.na@ourco.example"]);
  expect([...unreadable]).toEqual(["/O=EXCHANGELABS/CN=CHEN"]);
  expect([...companies]).toEqual(["acme.example"]);
});

test("a mailbox at a mail provider is ours, its neighbours are not", () => {
  const { addresses, ours } = gather(nothingGathered, [mail("2026-01-01", "me@gmail.com", "bob@gmail.com")], {
    ...context,
    domains: [],
    user: address("me@gmail.com"),
  });
  expect([...addresses.keys()]).toEqual(["bob@gmail.com"]);
  expect([...ours]).toEqual(["me@gmail.com"]);
});

const anyMail: fc.Arbitrary<SentMail> = fc
  .record({
    day: fc.integer({ min: 10, max: 28 }),
    recipients: fc.array(
      fc.oneof(
        fc.constantFrom("a@acme.example", "b@acme.example", "bob@gmail.com", "Jo <jo@qq.com>", "x@nord.example"),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 34 },
    ),
  })
  .map(({ day, recipients }) => mail(`2026-01-${String(day)}`, ...recipients));

test("read in pieces, in any order, it is the same as read at once", () => {
  fc.assert(
    fc.property(fc.array(anyMail, { maxLength: 12 }), fc.nat(12), (mails, cut) => {
      const whole = gather(nothingGathered, mails, context);
      const pieces = gather(gather(nothingGathered, mails.slice(cut), context), mails.slice(0, cut), context);
      expect(pieces).toEqual(whole);
      whole.addresses.forEach(({ mails: times, first, last, beside, names }) => {
        expect(first <= last).toBe(true);
        expect([...beside.values(), ...names.values()].every((count) => count >= 1 && count <= times)).toBe(true);
      });
    }),
  );
});
