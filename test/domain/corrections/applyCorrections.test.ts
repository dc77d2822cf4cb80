import * as fc from "fast-check";
import type { ClientId } from "../../../src/domain/book/book";
import { applyCorrections, type Corrected } from "../../../src/domain/corrections/applyCorrections";
import { taughtText, type Correction, type TaughtSign } from "../../../src/domain/corrections/correction";
import {
  formalKindsOf,
  isFormal,
  kinds,
  kindsOf,
  type Evidence,
  type JudgedKind,
  type KindJudgement,
} from "../../../src/domain/kinds/kind";
import { anyCorrection } from "../../support/corrections";

const acme = "acme" as ClientId;
const nordlicht = "nordlicht" as ClientId;

function sign(by: TaughtSign["by"], text: string): TaughtSign {
  const taught = taughtText(text);
  if (taught === undefined) throw new Error(`Nothing to learn: ${text}`);
  return { by, text: taught };
}

const words = (text: string): TaughtSign => sign("words", text);
const file = (text: string): TaughtSign => sign("file-name", text);

const lesson = (...signs: readonly [TaughtSign, ...TaughtSign[]]) => ({ signs, taughtOn: "2026-11-03" });
const notContract = (...signs: readonly [TaughtSign, ...TaughtSign[]]): Correction => ({
  ...lesson(...signs),
  scope: "client",
  client: acme,
  says: "is-not",
  kind: "contract",
});

function saw(text: string, weight: number, where: Evidence["where"] = "new-text", attachment?: number): Evidence {
  return { text, where, weight, ...(attachment === undefined ? {} : { attachment }) };
}

/** A kind as the judge makes it: a bias of minus two, and the sum of its evidence. */
function judged(kind: JudgedKind["kind"], ...evidence: readonly Evidence[]): JudgedKind {
  const points = evidence.reduce((sum, { weight }) => sum + weight, -2);
  return { kind, score: 1 / (1 + Math.exp(-points)), evidence };
}

function known(first: JudgedKind, ...rest: readonly JudgedKind[]): KindJudgement {
  return { status: "known", kinds: [first, ...rest] };
}

function message(part: Partial<Corrected["text"]> = {}, others: Partial<Omit<Corrected, "text">> = {}): Corrected {
  return {
    text: { subject: "", newText: "", forwardedText: "", attachments: [], ...part },
    clients: [acme],
    hasOthers: false,
    ...others,
  };
}

const mention = known(judged("contract", saw("Framework agreement", 3.2)));
const alsoFile = known(
  judged("contract", saw("Framework agreement", 3.2), saw("Contract", 3.8, "file-name", 0)),
  judged("shipping", saw("container", 3)),
);

describe("a kind is taken back", () => {
  test.each<[string, KindJudgement, readonly Correction[], Corrected, readonly string[]]>([
    ["by the words that showed it", mention, [notContract(words("framework agreement"))], message(), []],
    ["whatever their case and width", mention, [notContract(words("FRAMEWORK  ａgreement"))], message(), []],
    ["not by other words", mention, [notContract(words("agreement"))], message(), ["contract"]],
    [
      "not where other words show it too",
      alsoFile,
      [notContract(words("framework agreement"))],
      message(),
      ["contract", "shipping"],
    ],
    [
      "by all that shows it, in one lesson or in two",
      alsoFile,
      [notContract(words("framework agreement")), notContract(words("contract"))],
      message(),
      ["shipping"],
    ],
    [
      "by a file name, whatever its numbers",
      known(judged("contract", saw("Contract", 3.8, "file-name", 0), saw("the Seller", 2, "attachment-text", 0))),
      [notContract(file("Contract form 7.pdf"))],
      message({ attachments: [{ name: "contract form 12.pdf" }] }),
      [],
    ],
    [
      "by a file name where no word shows the kind",
      known(judged("contract")),
      [notContract(file("scan001.pdf"))],
      message({ attachments: [{ name: "scan002.pdf" }] }),
      [],
    ],
    [
      "not by the name of a file that is not there",
      mention,
      [notContract(file("scan001.pdf"))],
      message({ attachments: [{ name: "offer.pdf" }] }),
      ["contract"],
    ],
    [
      "with numbers of any value",
      known(judged("contract", saw("SC-2026-041", 3.2))),
      [notContract(words("SC-2025-7"))],
      message(),
      [],
    ],
    [
      "not for another client",
      mention,
      [notContract(words("framework agreement"))],
      message({}, { clients: [nordlicht] }),
      ["contract"],
    ],
    [
      "not while another client gets it too",
      mention,
      [notContract(words("framework agreement"))],
      message({}, { clients: [acme, nordlicht] }),
      ["contract"],
    ],
    [
      "once it is learned for both",
      mention,
      [
        notContract(words("framework agreement")),
        {
          ...lesson(words("framework agreement")),
          scope: "client",
          client: nordlicht,
          says: "is-not",
          kind: "contract",
        },
      ],
      message({}, { clients: [acme, nordlicht] }),
      [],
    ],
    [
      "not while a stranger gets it too",
      mention,
      [notContract(words("framework agreement"))],
      message({}, { hasOthers: true }),
      ["contract"],
    ],
    [
      "not where no client gets it",
      mention,
      [notContract(words("framework agreement"))],
      message({}, { clients: [] }),
      ["contract"],
    ],
    [
      "for every client and stranger, where it is an everyday kind",
      known(judged("greeting", saw("season's", 3))),
      [{ ...lesson(words("Season’s")), scope: "every-client", says: "is-not", kind: "greeting" }],
      message({}, { clients: [nordlicht], hasOthers: true }),
      [],
    ],
  ])("%s", (_, judgement, corrections, context, left) => {
    const corrected = applyCorrections(judgement, corrections, context);
    expect(kindsOf(corrected.judgement)).toEqual(left);
    expect(corrected.corrections.length > 0).toBe(left.length < kindsOf(judgement).length);
  });

  test("and something else takes its place, with the evidence that misled", () => {
    const correction: Correction = { ...notContract(words("framework agreement")), says: "is-not", instead: "inquiry" };
    expect(applyCorrections(mention, [correction], message())).toEqual({
      judgement: {
        status: "known",
        kinds: [{ kind: "inquiry", score: 1, evidence: [saw("Framework agreement", 3.2)] }],
      },
      corrections: [correction],
    });
  });

  test("and leaves a message that nobody is sure of, without the candidate", () => {
    const [contract, order] = [judged("contract", saw("deal", 1)), judged("order", saw("deal", 0.5))];
    const { judgement } = applyCorrections(
      { status: "unsure", candidates: [contract, order] },
      [notContract(words("deal"))],
      message(),
    );
    expect(judgement).toEqual({ status: "unsure", candidates: [order] });
  });
});

describe("a kind is taught", () => {
  const isOrder = (taught: TaughtSign): Correction => ({
    ...lesson(taught),
    scope: "client",
    client: acme,
    says: "is",
    kind: "order",
  });
  const shipping = known(judged("shipping", saw("container", 3)));
  test.each<[string, TaughtSign, Corrected, readonly string[]]>([
    ["by words of the subject", words("call-off"), message({ subject: "Call-off 12" }), ["order", "shipping"]],
    ["by words of the text", words("Abruf"), message({ newText: "Unser Abruf, bitte" }), ["order", "shipping"]],
    ["by whole words only", words("call"), message({ newText: "recalls, callers" }), ["shipping"]],
    ["in Chinese without blanks", words("要货单"), message({ newText: "请查收我们的要货单。" }), ["order", "shipping"]],
    ["by a file", file("CO 7.pdf"), message({ attachments: [{ name: "CO 81.pdf" }] }), ["order", "shipping"]],
    [
      "for its client only",
      words("call-off"),
      message({ subject: "Call-off" }, { clients: [nordlicht] }),
      ["shipping"],
    ],
    [
      "even where others get it too",
      words("call-off"),
      message({ subject: "Call-off" }, { clients: [nordlicht, acme], hasOthers: true }),
      ["order", "shipping"],
    ],
  ])("%s", (_, taught, context, found) => {
    expect(kindsOf(applyCorrections(shipping, [isOrder(taught)], context).judgement)).toEqual(found);
  });

  test("where the judge was unsure", () => {
    const { judgement } = applyCorrections(
      { status: "unsure", candidates: [judged("order", saw("Call-off", 1))] },
      [isOrder(words("call-off"))],
      message({ subject: "Call-off 12" }),
    );
    expect(judgement).toEqual({
      status: "known",
      kinds: [{ kind: "order", score: 1, evidence: [{ text: "call-off", where: "subject", weight: 4 }] }],
    });
  });

  test("is not named where the judge knew it", () => {
    const order = known(judged("order", saw("Call-off", 4)));
    expect(applyCorrections(order, [isOrder(words("call-off"))], message({ subject: "Call-off" }))).toEqual({
      judgement: order,
      corrections: [],
    });
  });
});

const anyEvidence = fc.record({
  text: fc.constantFrom("contract", "agreement", "PI-7", "please", "形式发票"),
  where: fc.constantFrom("subject" as const, "new-text" as const, "file-name" as const),
  weight: fc.double({ min: -4, max: 4, noNaN: true }),
  attachment: fc.constant(0),
});
const anyJudged = fc.record({
  kind: fc.constantFrom(...kinds),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  evidence: fc.array(anyEvidence, { maxLength: 5 }),
});
const anyKnown = fc
  .uniqueArray(anyJudged, { minLength: 1, maxLength: 4, selector: ({ kind }) => kind })
  .map(([first, ...rest]) => known(first ?? judged("general"), ...rest));

test("no sequence of corrections takes a formal kind from another client", () => {
  const corrections = fc.array(anyCorrection(["acme", "solo"]), { maxLength: 20 });
  fc.assert(
    fc.property(anyKnown, corrections, fc.boolean(), (judgement, taught, isAlone) => {
      const context = message(
        { attachments: [{ name: "contract 7.pdf" }] },
        { clients: isAlone ? [nordlicht] : [acme, nordlicht] },
      );
      const left = kindsOf(applyCorrections(judgement, taught, context).judgement);
      expect(left).toEqual(expect.arrayContaining([...formalKindsOf(judgement)]));
    }),
    { numRuns: 500 },
  );
});

test("nor from a stranger, nor from anybody where no client gets it", () => {
  const corrections = fc.array(anyCorrection(["acme"]), { maxLength: 20 });
  const nobodyKnown = fc.constantFrom({ hasOthers: true }, { clients: [] }, { clients: [], hasOthers: true });
  fc.assert(
    fc.property(anyKnown, corrections, nobodyKnown, (judgement, taught, others) => {
      const left = kindsOf(applyCorrections(judgement, taught, message({}, others)).judgement);
      expect(left).toEqual(expect.arrayContaining([...formalKindsOf(judgement)]));
    }),
    { numRuns: 1_000 },
  );
});

test("whatever is taught, formal kinds come first and each kind once, and nothing given changes", () => {
  fc.assert(
    fc.property(anyKnown, fc.array(anyCorrection(["acme"]), { maxLength: 20 }), (judgement, taught) => {
      const before = JSON.stringify([judgement, taught]);
      const after = applyCorrections(judgement, taught, message({ subject: "contract" }));
      const left = kindsOf(after.judgement);
      expect(new Set(left).size).toBe(left.length);
      if (after.corrections.length > 0)
        expect([...left].sort((one, other) => Number(isFormal(other)) - Number(isFormal(one)))).toEqual(left);
      expect(JSON.stringify([judgement, taught])).toBe(before);
    }),
  );
});

test("a formal kind taken back for every client does not compile", () => {
  const taught = lesson(words("contract"));
  // @ts-expect-error -- this is the law: it must name a client
  const correction: Correction = { ...taught, scope: "every-client", says: "is-not", kind: "contract" };
  expect(correction).toBeDefined();
});
