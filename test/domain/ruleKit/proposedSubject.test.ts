import { writingLanguages } from "../../../src/domain/asking/writingLanguage";
import type { Draft } from "../../../src/domain/draft/draft";
import { formalKinds } from "../../../src/domain/kinds/kind";
import { judgeKinds } from "../../../src/domain/kinds/judgeKinds";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import type { RuleContext } from "../../../src/domain/ruleKit/defineRule";
import { placeRecipients } from "../../../src/domain/ruleKit/placeRecipients";
import { proposedSubject } from "../../../src/domain/ruleKit/proposedSubject";
import { subjectLack } from "../../../src/domain/ruleKit/subjectLack";
import { subjectWord } from "../../../src/domain/ruleKit/subjectWords";
import { about, aClient, aContract, aDraft, aPage, attached, saying, to } from "../../support/builders";
import { acme, stockPage } from "../../support/stockPage";

const contextOf = (draft: Draft, page = stockPage): RuleContext => ({
  draft,
  page,
  policy: defaultPolicy,
  judgement: judgeKinds(draft),
  recipients: placeRecipients(draft, page),
  now: new Date("2026-11-24T09:00:00Z"),
});
const toAcme = to("sales@acme.example");

describe("proposedSubject", () => {
  test.each<[string, Draft, string]>([
    ["kind, number of the file, client", aDraft(toAcme, aContract, about("")), "Contract SC-2026-041 – Acme Tools Ltd"],
    [
      "the marks of a reply stay",
      aDraft(toAcme, aContract, about("RE: AW: hello")),
      "RE: AW: Contract SC-2026-041 – Acme Tools Ltd",
    ],
    ["Chinese marks stay", aDraft(toAcme, aContract, about("答复：")), "答复：Contract SC-2026-041 – Acme Tools Ltd"],
    [
      "Chinese, with the number of the text",
      aDraft(toAcme, saying("合同 SC-2026-041 已盖章，请签字后回传。")),
      "合同 SC-2026-041 – Acme Tools Ltd",
    ],
    ["traditional Chinese", aDraft(toAcme, saying("這是我們的合約，請簽名。")), "合約 – Acme Tools Ltd"],
    [
      "German",
      aDraft(toAcme, saying("Bitte unterschreiben Sie den Vertrag und senden ihn an uns.")),
      "Vertrag – Acme Tools Ltd",
    ],
    [
      "Spanish",
      aDraft(toAcme, saying("Por favor firme el contrato y gracias por su pedido.")),
      "Contrato – Acme Tools Ltd",
    ],
    ["French", aDraft(toAcme, saying("Merci de signer le contrat avec vous et nous.")), "Contrat – Acme Tools Ltd"],
    ["Portuguese", aDraft(toAcme, saying("Segue o contrato em anexo para você assinar.")), "Contrato – Acme Tools Ltd"],
    ["Russian", aDraft(toAcme, saying("Подпишите, пожалуйста, договор.")), "Договор – Acme Tools Ltd"],
    ["Arabic", aDraft(toAcme, saying("يرجى توقيع العقد")), "عقد – Acme Tools Ltd"],
    ["Japanese", aDraft(toAcme, saying("契約書に署名をお願いします。")), "契約書 – Acme Tools Ltd"],
    ["nobody that the book knows", aDraft(to("x@stranger.example"), aContract, about("")), "Contract SC-2026-041"],
    ["two clients", aDraft(toAcme, to("info@nordlicht.example"), aContract, about("")), "Contract SC-2026-041"],
    [
      "a number behind a word for it",
      aDraft(toAcme, saying("Please sign the contract and send it to us."), attached("SC No. 4711.pdf")),
      "Contract 4711 – Acme Tools Ltd",
    ],
  ])("%s", (_, draft, expected) => {
    expect(proposedSubject("contract", contextOf(draft))).toBe(expected);
  });

  test("an empty body is written to in the client's language", () => {
    const page = aPage({ ...acme, languages: ["ru"] });
    expect(proposedSubject("order", contextOf(aDraft(toAcme, attached("PO-4711.pdf")), page))).toBe(
      "Заказ PO-4711 – Acme Tools Ltd",
    );
  });

  test("Outlook takes it, however long the client's name and the marks before it are", () => {
    const page = aPage(aClient("acme", { name: `Acme ${"International ".repeat(40)}` }));
    const subject = proposedSubject("contract", contextOf(aDraft(toAcme, aContract, about("RE: ".repeat(200))), page));
    expect(subject.length).toBeLessThanOrEqual(255);
  });

  test.each(formalKinds.flatMap((kind) => writingLanguages.map((language) => ({ kind, language }))))(
    "the word for $kind in $language lacks nothing",
    ({ kind, language }) => {
      const draft = aDraft(toAcme, about(`RE: ${subjectWord(kind, language)} – Acme`));
      const evidence = [{ text: "x", where: "new-text" as const, weight: 1 }];
      expect(
        subjectLack({ draft, judgement: { status: "known", kinds: [{ kind, score: 1, evidence }] } }),
      ).toBeUndefined();
    },
  );
});
