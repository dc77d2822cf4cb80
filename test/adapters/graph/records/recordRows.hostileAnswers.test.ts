import * as fc from "fast-check";
import { createRecordRows } from "../../../../src/adapters/graph/records/recordRows";
import { createSentMail } from "../../../../src/adapters/graph/records/sentMail";
import { isRecordsError } from "../../../../src/app/ports/recordRows";
import { graphConfiguration } from "../../../support/graphConfiguration";
import { aRow, liNa, someRows } from "./site";

const ROOT = "http://graph.example";
const { fetch: real } = globalThis;
afterEach(() => {
  globalThis.fetch = real;
});

/** What a broken proxy, a newer service or somebody in between may say. */
const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    `${ROOT}/v1.0/me/messages?again`,
    "http://evil.example/",
    "RightBox Send Records",
    "2026-11-25T12:00:00Z",
    "0",
    "1",
  ),
);
const { value: json } = fc.letrec((again) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    texts,
    fc.constantFrom(null, 0, 200, 401, 404, 409, 429, 500, -1, NaN, true),
    fc.array(again("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        "value",
        "responses",
        "id",
        "status",
        "body",
        "headers",
        "error",
        "code",
        "message",
        "fields",
        "displayName",
        "Retry-After",
        "@odata.nextLink",
        "singleValueExtendedProperties",
        "sentDateTime",
      ),
      again("value"),
      { maxKeys: 5 },
    ),
  ),
}));
/** An answer that at least begins as it should. */
const replies = fc.record({
  responses: fc.array(
    fc.record({
      id: fc.constantFrom("0", "1", "2"),
      status: fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 409, 412, 429, 500, 503, "200"),
      headers: fc.oneof(
        json,
        fc.constantFrom({ "retry-after": "5" }, { "Retry-After": 1e9 }, { "WWW-Authenticate": 'claims="%"' }),
      ),
      body: fc.oneof(json, fc.record({ value: fc.array(json), "@odata.nextLink": texts })),
    }),
    { maxLength: 4 },
  ),
});
const answers = fc.array(
  fc.record({
    status: fc.constantFrom(200, 200, 200, 204, 302, 400, 401, 403, 404, 429, 500, 503),
    body: fc.oneof(json, replies),
  }),
  { minLength: 1, maxLength: 8 },
);

test("whatever comes back, nothing but a RecordsError is thrown, and it ends", async () => {
  await fc.assert(
    fc.asyncProperty(answers, fc.nat({ max: 8 }), async (told, which) => {
      let requests = 0;
      globalThis.fetch = () => {
        const { status, body } = told[requests % told.length] ?? { status: 500, body: null };
        requests += 1;
        const text = JSON.stringify(body);
        return Promise.resolve({ status, headers: new Headers(), text: () => Promise.resolve(text) } as Response);
      };
      let now = 0;
      const options = {
        configuration: { ...graphConfiguration(ROOT, "site"), sharedMailboxes: ["sales@ourco.example", "?"] },
        signIn: { token: () => Promise.resolve("t") },
        addInId: "a",
        clock: { now: () => new Date(now) },
        random: () => 0,
        newId: () => "trace",
        sleep: (milliseconds: number) => {
          now += milliseconds;
          return Promise.resolve();
        },
      };
      const rows = createRecordRows(options)({ interactive: false });
      const mail = createSentMail(options)({ interactive: false });
      const list = { id: "l", name: "RightBox Send Records" };
      const at = { list: "l", item: "1" };
      const asked: ReadonlyArray<() => Promise<unknown>> = [
        () => rows.lists(),
        () => rows.known(liNa, ["2026-11", "2026-10"]),
        () => rows.post(list, someRows(3)),
        () => rows.change([{ row: at, place: aRow(1) }]),
        () => rows.remove([at]),
        () => rows.read(list, { of: "mailbox", mailbox: liNa }, ["2026-11", "2026"]),
        () => mail.sentSince(liNa, new Date(0)),
        () => mail.recordedOn(liNa, "2026-11-26"),
        async () => [await mail.read(liNa, "m"), await mail.find(liNa, "<m@x>")],
      ];
      await asked[which]?.().catch((error: unknown) => {
        if (!isRecordsError(error)) throw error;
      });
      expect(requests).toBeLessThan(3_000);
    }),
    { numRuns: 500 },
  );
});
