import { readFileSync } from "node:fs";
import { sendRecordsList } from "../../src/adapters/graph/listDefinitions";
import type { SendRecord } from "../../src/domain/record/sendRecord";

const page = readFileSync("docs/privacy.md", "utf8");
/** The compiler asks for each member of the record here, and the test for each in the page. */
const members: Readonly<Record<keyof Required<SendRecord>, true>> = {
  sendId: true,
  reviewedAt: true,
  outcome: true,
  sender: true,
  writer: true,
  deliverAt: true,
  isWrittenConfirmation: true,
  subject: true,
  kinds: true,
  numbers: true,
  recipients: true,
  unnamed: true,
  findings: true,
  attachments: true,
  fixes: true,
  policy: true,
  book: true,
};

test.each([...sendRecordsList.columns.map(({ name }) => name), ...Object.keys(members), "Title"])(
  "the page of what is stored has a line for %s",
  (name) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` `, "m"));
  },
);

test("and none for a column that there is not", () => {
  const named = Array.from(page.matchAll(/^\| `(RightBox\w+)` /gm), ([, name]) => name);
  expect(named).toEqual(sendRecordsList.columns.map(({ name }) => name));
});
