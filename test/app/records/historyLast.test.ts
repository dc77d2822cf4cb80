import { lastSentTo, type LastSent } from "../../../src/app/records/historyLast";
import type { ClientId } from "../../../src/domain/book/book";
import type { RecordRow } from "../../../src/domain/record/recordRow";
import { recipient, sentRows } from "../../support/fakeHistory";

const newest = "2026-11-20T08:00:00Z";
const older = "2026-11-03T08:00:00Z";
const greeting = { kinds: [{ kind: "greeting" as const }] };
const sales = recipient("sales@acme.example");
const bob = recipient("bob@gmail.com", { role: "personal" });

test.each<
  [
    name: string,
    rows: readonly RecordRow[],
    last: (Pick<LastSent, "kind"> & { at: string; address: string }) | undefined,
  ]
>([
  ["nothing", [], undefined],
  ["a contract", sentRows(1, newest), { kind: "contract", at: newest, address: "sales@acme.example" }],
  [
    "a contract before a newer greeting",
    [...sentRows(2, newest, greeting), ...sentRows(1, older)],
    { kind: "contract", at: older, address: "sales@acme.example" },
  ],
  [
    "a greeting where nothing formal is known",
    sentRows(2, newest, greeting),
    { kind: "greeting", at: newest, address: "sales@acme.example" },
  ],
  [
    "the formal kind of several",
    sentRows(1, newest, { kinds: [{ kind: "greeting" }, { kind: "order" }] }),
    { kind: "order", at: newest, address: "sales@acme.example" },
  ],
  ["nothing that was not sent", sentRows(1, newest, {}, { state: "not-sent" }), undefined],
  [
    "what a phone sent",
    sentRows(1, newest, {}, { state: "unchecked" }),
    { kind: "contract", at: newest, address: "sales@acme.example" },
  ],
  [
    "the official mailbox of several",
    sentRows(1, newest, { recipients: [bob, sales] }),
    { kind: "contract", at: newest, address: "sales@acme.example" },
  ],
  [
    "who it was to before who had a copy",
    sentRows(1, newest, { recipients: [{ ...sales, field: "cc" }, bob] }),
    { kind: "contract", at: newest, address: "bob@gmail.com" },
  ],
  [
    "nothing that went to a party only",
    sentRows(1, newest, { recipients: [recipient("ops@ship.example", { party: "Sinotrans" })] }),
    undefined,
  ],
])("what went to a client last: %s", (_, rows, last) => {
  const found = lastSentTo("acme" as ClientId, rows);
  expect(found).toEqual(last === undefined ? undefined : { ...last, at: new Date(last.at) });
});

test("of a message of unknown kind only time and mailbox are told", () => {
  expect(lastSentTo("acme" as ClientId, sentRows(1, newest, { kinds: [] }))).toEqual({
    at: new Date(newest),
    address: "sales@acme.example",
  });
});
