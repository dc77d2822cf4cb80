import { companyBeside } from "../../../../src/domain/book/filling/companyBeside";
import { domain } from "../../../support/builders";

const [acme, nord] = [domain("acme.example"), domain("nord.example")];

test.each([
  ["twice is chance", 2, [[acme, 2]], undefined],
  ["three times always", 3, [[acme, 3]], { domain: acme, confidence: 0.75 }],
  ["four in five will do", 5, [[acme, 4]], { domain: acme, confidence: 0.64 }],
  ["less than four in five will not", 6, [[acme, 4]], undefined],
  ["more messages make it surer", 20, [[acme, 20]], { domain: acme, confidence: 0.95 }],
  [
    "of two companies that are always there nobody can tell which",
    5,
    [
      [acme, 5],
      [nord, 5],
    ],
    undefined,
  ],
  [
    "one that is there now and then does not matter",
    5,
    [
      [acme, 5],
      [nord, 3],
    ],
    { domain: acme, confidence: 0.83 },
  ],
  ["nobody beside it", 9, [], undefined],
] as const)("%s", (_, mails, beside, expected) => {
  const link = companyBeside({ mails, beside: new Map(beside) });
  expect(link && { domain: link.domain, confidence: link.guess.confidence }).toEqual(expected);
  if (link !== undefined) expect(link.guess).toMatchObject({ because: "thread", word: link.domain });
});
