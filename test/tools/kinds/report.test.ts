import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../../../tools/kinds/report";

const message = { lang: "en", attachments: [], tags: ["easy"] };

test("says how right the judge is, by kind, language and tag, with the misses and their evidence", () => {
  const file = join(mkdtempSync(join(tmpdir(), "rightbox-")), "labelled.jsonl");
  const lines = [
    {
      ...message,
      id: "right",
      subject: "Proforma",
      body: "Please find attached our proforma invoice.",
      kinds: ["proforma-invoice"],
      formal: true,
    },
    {
      ...message,
      id: "wrong",
      subject: "Contract",
      body: "Please sign the attached sales contract.",
      kinds: ["greeting"],
      formal: false,
    },
  ];
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  const text = report([file]);
  expect(text).toContain("2 messages: formal precision 0.500, recall 1.000; primary kind right 0.500");
  expect(text).toMatch(/proforma-invoice +1 +1\.000 +1\.000 +1\.000/);
  expect(text).toMatch(/^en +2 +0\.500 +1\.000 +0\.500$/m);
  expect(text).toMatch(/^easy +2 /m);
  expect(text).toContain("1 of 2 missed");
  expect(text).toMatch(
    /wrong \(en\) is greeting, judged contract[^\n]*: Contract\n {4}contract \d\.\d\d: [^\n]*"sales contract" new-text/,
  );
});
