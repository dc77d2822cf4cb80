import fc from "fast-check";
import type { Draft } from "../../../../src/domain/draft/draft";
import { judgeKinds } from "../../../../src/domain/kinds/judgeKinds";
import { defaultPolicy } from "../../../../src/domain/policy/policy";
import type { RuleContext } from "../../../../src/domain/ruleKit/defineRule";
import { missedPerson } from "../../../../src/domain/ruleKit/greetings/missedPerson";
import { missedPerson as missedPersonAtSend } from "../../../../src/domain/ruleKit/greetings/missedPersonAtSend";
import { placeRecipients } from "../../../../src/domain/ruleKit/placeRecipients";
import { aDraft, saying, to } from "../../../support/builders";
import { greetingTable } from "../../../support/greetingTable";
import { labelledMessages } from "../../../support/labelledMessages";

const { page } = greetingTable;
const judgement = judgeKinds({ subject: "", newText: "", forwardedText: "", attachments: [] });
const contextOf = (draft: Draft): RuleContext => ({
  draft,
  page,
  policy: defaultPolicy,
  judgement,
  recipients: placeRecipients(draft, page),
  now: new Date("2026-11-24T09:00:00Z"),
});
const somebody = [
  to("karin.schmidt@stranger.example", "Karin Schmidt"),
  to("bob.lee@stranger.example", "Bob Lee"),
  to("x@stranger.example", "周敏"),
];
const labelled = labelledMessages.flatMap(({ draft }) =>
  somebody.map((recipient) => contextOf(recipient({ ...draft, threadAddresses: [] }))),
);

describe("missedPerson", () => {
  test.each([
    ["Boris", "b.novak@stranger.example", "Boris Novák"],
    ["Mr. Al-Harthy", "x@stranger.example", "Salim Alharthy"],
    ["Mr O'Brien", "x@stranger.example", "Sean OBrien"],
    ["Jean-Pierre", "jpierre@stranger.example", "Jean Pierre Martin"],
    ["Ms Núñez-García", "x@stranger.example", "Ana NUNEZ"],
    ["Iuliia", "x@stranger.example", "Юлия Котова"],
    ["Mr. Zhukov", "x@stranger.example", "Андрей Жуков"],
    ["Mr. Khabibullin", "x@stranger.example", "Ринат Хабибуллин"],
    ["Ms. Kholoud", "x@stranger.example", "خلود منصور"],
    ["Mr. Gamal", "x@stranger.example", "جمال حسن"],
    ["Mr. Tan", "x@stranger.example", "陈伟"],
    ["Ms. Sato", "x@stranger.example", "佐藤 花子"],
    ["Wanda", "wkowalska@stranger.example", "W. Kowalska"],
  ])("%s is %s, %s", (name, address, shown) => {
    expect(missedPerson(contextOf(aDraft(to(address, shown), saying(`Dear ${name},`))))).toBeUndefined();
    expect(missedPersonAtSend(contextOf(aDraft(to(address, shown), saying(`Dear ${name},`))))).toBeUndefined();
  });

  test("Send says no more than the pane, of no message that is fine, and gives the same name and person", () => {
    const contexts = [...greetingTable.ok, ...greetingTable.flagged]
      .map(({ draft }) => contextOf(draft))
      .concat(labelled);
    const said = contexts.map((context) => ({ here: missedPerson(context), atSend: missedPersonAtSend(context) }));
    const atSend = said.filter((one) => one.atSend !== undefined);
    expect(atSend.length).toBeGreaterThan(100);
    expect(atSend.map((one) => one.atSend)).toEqual(atSend.map((one) => one.here));
  });

  test("a letter of the labelled messages to somebody else is heard", () => {
    expect(labelled.filter((context) => missedPerson(context) !== undefined).length).toBeGreaterThan(1_300);
  });

  test("reads any text and name without an error, and greets nobody who is there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "binary" }), (name, text) => {
        missedPerson(contextOf(aDraft(to("x@stranger.example", name), saying(text))));
        missedPersonAtSend(contextOf(aDraft(to("x@stranger.example", name), saying(text))));
        const greeting = /^[A-Z][a-z]{3,9}$/.test(name) ? name : "Olga";
        return (
          missedPerson(contextOf(aDraft(to("x@stranger.example", `${greeting} Roe`), saying(`Dear ${greeting},`)))) ===
          undefined
        );
      }),
    );
  });
});
