/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { RecordRow } from "../../../../../src/domain/record/recordRow";
import { recipient, sentRows } from "../../../../support/fakeHistory";
import { showHistory, type HistoryShown } from "../../../../support/showHistory";

const bob = recipient("bob@gmail.com", { role: "personal" });
const warning = { rule: "formal-not-to-personal", severity: "warn" } as const;
const rows = [
  ...sentRows(6, "2026-11-23T10:00:00Z", { fixes: [{ rule: "clear-subject", fix: "set-subject" }] }),
  ...sentRows(5, "2026-11-22T10:00:00Z", { outcome: "sent-anyway", recipients: [bob], findings: [warning] }),
  ...sentRows(4, "2026-11-21T10:00:00Z", { findings: [{ ...warning, severity: "stop", acknowledged: "x" }] }),
  ...sentRows(3, "2026-10-20T10:00:00Z", { outcome: "unchecked" }, { state: "unchecked", sentFrom: "phone" }),
  ...sentRows(2, "2026-10-19T10:00:00Z", { kinds: [{ kind: "greeting" }] }),
  ...sentRows(1, "2026-10-18T10:00:00Z", {}, { state: "not-sent" }),
];

async function showFigures(shown: readonly RecordRow[], options: Partial<HistoryShown> = {}): Promise<void> {
  await showHistory({ rows: shown, ...options });
  fireEvent.click(await screen.findByRole("tab", { name: options.language === "zh-CN" ? "统计" : "Figures" }));
  await screen.findAllByRole("heading", { level: 3 });
}

const figure = (question: string) => within(screen.getByRole("region", { name: question }));

test("figures say of which time they are and of how many messages", async () => {
  await showFigures(rows);
  screen.getByText("Oct 18, 2026 to Nov 23, 2026, 6 messages.");
});

test("what was not read is not counted, and the page says so", async () => {
  const daily = Array.from({ length: 130 }, (_, number) =>
    sentRows(number, new Date(Date.UTC(2026, 10, 23, 8) - number * 86_400_000).toISOString()),
  ).flat();
  await showFigures(daily);
  screen.getByText(/84 messages\. Older messages are not counted\./);
  fireEvent.click(screen.getByText("Show older messages"));
  await screen.findByText(/130 messages\./);
});

test.each([
  ["Were all messages checked before they went?", "80 % of 5 messages were checked; 1 from a phone."],
  [
    "Does formal mail reach the official mailbox?",
    "3 of 4 formal messages reached an official mailbox; 1 went to personal ones only.",
  ],
  ["What became of the warnings?", "Of 3 warnings shown, 1 were put right and 2 sent anyway."],
  ["What does RightBox warn of most often?", /^Most often, in 2 messages: Contracts/],
])("%s is answered in a sentence", async (question, answer) => {
  await showFigures(rows);
  figure(question).getByText(answer);
});

test("each bar has a name that says its numbers, and a table has them too", async () => {
  await showFigures(rows);
  const formal = figure("Does formal mail reach the official mailbox?");
  expect(formal.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"))).toEqual([
    "October 2026: Official mailbox 1, Department only 0, Personal only 0, Other or unknown only 0",
    "November 2026: Official mailbox 2, Department only 0, Personal only 1, Other or unknown only 0",
  ]);
  const button = formal.getByRole("button", { name: "Show the numbers" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  const table = formal.getByRole("table", { name: "Does formal mail reach the official mailbox?" });
  expect(
    within(table)
      .getAllByRole("row")
      .map(({ textContent }) => textContent)
      .slice(6, 11),
  ).toEqual(["November 20263", "Official mailbox2", "Department only0", "Personal only1", "Other or unknown only0"]);
});

test("bars are drawn to one scale, and their parts are told apart without colour", async () => {
  await showFigures(rows);
  const bars = figure("Does formal mail reach the official mailbox?").getAllByRole("img");
  const widths = bars.map((bar) =>
    [...bar.querySelectorAll("rect[class]")].map((part) => Math.round(parseFloat(part.getAttribute("width") ?? ""))),
  );
  expect(widths).toEqual([[33], [67, 33]]);
  // The official mailboxes' part is plain, the personal ones' dotted.
  expect(bars.map((bar) => bar.querySelectorAll("pattern circle").length)).toEqual([0, 1]);
});

test("with nothing to draw there is a sentence and no drawing", async () => {
  await showFigures(sentRows(1, "2026-10-18T10:00:00Z", { kinds: [] }, { state: "intent" }));
  for (const sentence of [
    "No message is known to have gone out in this time.",
    "No contract, invoice, order or other formal message went out in this time.",
    "Nobody was shown a warning in this time.",
    "There were no warnings in this time.",
  ])
    screen.getByText(sentence);
  screen.getByText(/1 message not counted/);
  expect(screen.queryAllByRole("img")).toEqual([]);
});

test("figures speak Chinese", async () => {
  await showFigures(rows, { language: "zh-CN" });
  screen.getByText("5 封邮件中有 80% 在发送前检查过；1 封来自手机。");
  screen.getByText("4 封正式邮件中，3 封发到了官方邮箱，1 封只发到个人邮箱。");
});
