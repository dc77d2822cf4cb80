import type { ClientId } from "../../../src/domain/book/book";
import { applyCorrections, type Corrected } from "../../../src/domain/corrections/applyCorrections";
import type { Correction, TaughtSign } from "../../../src/domain/corrections/correction";
import { kindsOf, type Evidence, type JudgedKind, type Kind, type KindJudgement } from "../../../src/domain/kinds/kind";
import { corrected } from "../../support/corrections";

const acme = "acme" as ClientId;
const nordlicht = "nordlicht" as ClientId;
const SURE = 0.999;

function toAcme(text: Partial<Corrected["text"]> = {}): Corrected {
  return {
    text: { subject: "", newText: "", forwardedText: "", attachments: [], ...text },
    clients: [acme],
    hasOthers: false,
  };
}

const words = (text: string): TaughtSign => corrected(text).signs[0];
const file = (text: string): TaughtSign => ({ ...words(text), by: "file-name" });
const files = (...names: readonly string[]) => ({ attachments: names.map((name) => ({ name })) });
const noContract = (...signs: Correction["signs"]) =>
  ({ scope: "client", client: acme, says: "is-not", kind: "contract", signs, taughtOn: "2026-11-03" }) as const;
const saw = (text: string, weight: number): Evidence => ({ text, where: "new-text", weight });

function only(kind: Kind, score: number, ...evidence: readonly Evidence[]): KindJudgement {
  return { status: "known", kinds: [{ kind, score, evidence }] };
}

/** The score of a bias of minus two and the sum of the evidence. */
function summed(...evidence: readonly Evidence[]): KindJudgement {
  const points = evidence.reduce((sum, { weight }) => sum + weight, -2);
  return only("contract", 1 / (1 + Math.exp(-points)), ...evidence);
}

const [agreement, seller, please] = [saw("agreement", 3.2), saw("the Seller", 4), saw("please", -1)];

test.each<[string, KindJudgement, readonly Correction[], Corrected, "stays" | "goes"]>([
  [
    "what is left weighs too little",
    summed(agreement, saw("seal", 0.5)),
    [noContract(words("agreement"))],
    toAcme(),
    "goes",
  ],
  [
    "what is left weighs enough",
    summed(agreement, seller, please),
    [noContract(words("agreement"))],
    toAcme(),
    "stays",
  ],
  [
    "a paper says it, and nothing is left in words",
    only("contract", SURE, agreement),
    [noContract(words("agreement"))],
    toAcme(),
    "goes",
  ],
  [
    "a paper says it, and what is left has no weight",
    only("contract", SURE, agreement, saw("page", 0)),
    [noContract(words("agreement"))],
    toAcme(),
    "goes",
  ],
  [
    "a paper says it, and as much is left for it as against it",
    only("contract", SURE, agreement, saw("seal", 1), please),
    [noContract(words("agreement"))],
    toAcme(),
    "stays",
  ],
  [
    "one of the words taught is there",
    summed(agreement),
    [noContract(words("deal"), words("agreement"))],
    toAcme(),
    "goes",
  ],
  [
    "one of the files taught is there",
    only("contract", SURE),
    [noContract(file("scan.pdf"), file("form.pdf"))],
    toAcme(files("form.pdf")),
    "goes",
  ],
  [
    "the file taught is another",
    only("contract", SURE),
    [noContract(file("scan.pdf"))],
    toAcme(files("form.pdf")),
    "stays",
  ],
  [
    "words were taught, and a file is called so",
    only("contract", SURE),
    [noContract(words("form.pdf"))],
    toAcme(files("form.pdf")),
    "stays",
  ],
  ["nothing was taught that is there", only("contract", SURE), [noContract(words("deal"))], toAcme(), "stays"],
])("whether a kind goes that was taken back: %s", (_, judgement, corrections, message, expected) => {
  const after = applyCorrections(judgement, corrections, message);
  expect(kindsOf(after.judgement)).toEqual(expected === "stays" ? ["contract"] : []);
});

test("an everyday kind taken back for every client goes where no client gets it", () => {
  const { signs, taughtOn } = corrected("season's");
  const everywhere: Correction = { scope: "every-client", says: "is-not", kind: "greeting", signs, taughtOn };
  const greeting = only("greeting", 0.9, saw("Season's", 3));
  expect(applyCorrections(greeting, [everywhere], { ...toAcme(), clients: [] })).toEqual({
    judgement: { status: "unsure", candidates: [] },
    corrections: [everywhere],
  });
});

test("only what was taught for a reader, and is there, is named", () => {
  const mine = noContract(words("agreement"));
  const theirs: Correction = { ...mine, client: nordlicht };
  const elsewhere = noContract(words("deal"));
  expect(applyCorrections(summed(agreement), [theirs, elsewhere, mine], toAcme())).toEqual({
    judgement: { status: "unsure", candidates: [] },
    corrections: [mine],
  });
});

test("what it is instead has the evidence that misled, and no other", () => {
  const mine: Correction = { ...noContract(words("agreement")), instead: "inquiry" };
  expect(applyCorrections(summed(agreement, saw("seal", 0.5)), [mine], toAcme()).judgement).toEqual(
    only("inquiry", 1, agreement),
  );
});

const is = (kind: Kind, ...signs: Correction["signs"]): Correction => ({ ...noContract(...signs), says: "is", kind });
const shipping: JudgedKind = { kind: "shipping", score: 0.9, evidence: [saw("container", 3)] };
const known: KindJudgement = { status: "known", kinds: [shipping] };

test.each<[string, readonly Correction[], Partial<Corrected["text"]>, readonly Evidence[]]>([
  [
    "the files that are called so, by their place",
    [is("order", file("CO 7.pdf"))],
    files("offer.pdf", "CO 81.pdf"),
    [{ text: "CO 81.pdf", where: "file-name", weight: 4, at: 0, attachment: 1 }],
  ],
  ["no file of another name", [is("order", file("CO 7.pdf"))], files("offer.pdf"), []],
  [
    "words in each place",
    [is("order", words("call-off"))],
    { subject: "Call-off", newText: "A call-off.", forwardedText: "our Call-Off" },
    (["subject", "new-text", "forwarded-text"] as const).map((where) => ({ text: "call-off", where, weight: 4 })),
  ],
  ["no end of a word", [is("order", words("call"))], { newText: "recall" }, []],
  ["no beginning of a word", [is("order", words("call"))], { newText: "callers" }, []],
  ["a whole word behind a part of one", [is("order", words("call"))], { subject: "Recall: call" }, [inSubject("call")]],
  [
    "a number right behind letters",
    [is("order", words("7 pallets"))],
    { subject: "PO12 pallets" },
    [inSubject("# pallets")],
  ],
  [
    "a number right before letters",
    [is("order", words("pallet 7"))],
    { subject: "Pallet 12pcs" },
    [inSubject("pallet #")],
  ],
  [
    "of two lessons for one kind those of the first",
    [is("order", words("call-off")), is("order", words("release"))],
    { subject: "Call-off, release" },
    [inSubject("call-off")],
  ],
])("taught evidence is %s", (_, corrections, text, evidence) => {
  const order: JudgedKind = { kind: "order", score: 1, evidence };
  expect(applyCorrections(known, corrections, toAcme(text))).toEqual(
    evidence.length === 0
      ? { judgement: known, corrections: [] }
      : { judgement: { status: "known", kinds: [order, shipping] }, corrections },
  );
});

function inSubject(text: string): Evidence {
  return { text, where: "subject", weight: 4 };
}

test("two kinds that are taught both come, the formal one first", () => {
  const { judgement } = applyCorrections(
    known,
    [is("sample", words("swatch")), is("order", words("call-off"))],
    toAcme({ subject: "Call-off with swatch" }),
  );
  expect(kindsOf(judgement)).toEqual(["order", "shipping", "sample"]);
});

test("a judgement that nothing taught is about comes back as it is, in its order", () => {
  const judgement: KindJudgement = {
    status: "known",
    kinds: [shipping, { kind: "order", score: 0.8, evidence: [saw("PO", 3)] }],
  };
  expect(applyCorrections(judgement, [noContract(words("agreement"))], toAcme()).judgement).toBe(judgement);
});
