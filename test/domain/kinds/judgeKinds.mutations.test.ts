import { judgeKinds, type JudgedText } from "../../../src/domain/kinds/judgeKinds";
import { kindsOf } from "../../../src/domain/kinds/kind";
import { mutatedMessages } from "../../support/mutatedMessages";

const COUNT = Number(process.env["MUTATIONS"] ?? 10_000);

function placesOf({
  subject,
  newText,
  forwardedText,
  attachments,
}: JudgedText): (where: string, file?: number) => string {
  return (where, file) =>
    where === "subject"
      ? subject
      : where === "new-text"
        ? newText
        : where === "forwarded-text"
          ? forwardedText
          : (attachments[file ?? -1]?.name ?? "");
}

test(`${String(COUNT)} mutated messages are judged, and all evidence stands where it says`, () => {
  let known = 0;
  for (const text of mutatedMessages(COUNT, 20_261_125)) {
    const judgement = judgeKinds(text);
    const judged = judgement.status === "known" ? judgement.kinds : judgement.candidates;
    const placeOf = placesOf(text);
    known += kindsOf(judgement).length > 0 ? 1 : 0;
    for (const { score, evidence } of judged) {
      if (!(score >= 0 && score <= 1) || evidence.length === 0) throw new Error(JSON.stringify({ text, judged }));
      for (const { text: words, where, at, attachment } of evidence)
        if (placeOf(where, attachment).slice(at, (at ?? 0) + words.length) !== words)
          throw new Error(`"${words}" does not stand at ${String(at)} of ${where} in ${JSON.stringify(text)}`);
    }
  }
  expect(known).toBeGreaterThan(COUNT / 2);
});
