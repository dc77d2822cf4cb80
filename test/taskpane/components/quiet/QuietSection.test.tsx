/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { ClientId } from "../../../../src/domain/book/book";
import type { Language } from "../../../../src/domain/language";
import { nothingQuiet, type Habit, type Mute } from "../../../../src/domain/quiet/quietMemory";
import type { Score } from "../../../../src/domain/quiet/score";
import { QuietSection } from "../../../../src/taskpane/components/quiet/QuietSection";
import { aDraft } from "../../../support/builders";
import { fakeQuiet, type FakeQuiet } from "../../../support/fakeQuiet";
import { fakeServices } from "../../../support/fakePorts";
import { bob } from "../../../support/sentRecords";
import { showPart } from "../../../support/showPane";

const mute: Mute = {
  rule: "unknown-mailbox",
  about: bob,
  kind: "order",
  since: "2026-11-20T09:00:00.000Z",
  until: "2026-12-20T09:00:00.000Z",
};
const over: Mute = { ...mute, kind: "contract", until: "2026-11-21T09:00:00.000Z" };
const habit: Habit = { rule: "quoted-leak", about: "acme" as ClientId, kind: "order", times: 3, last: mute.since };
const once: Habit = { ...habit, kind: "payment", times: 1 };
const score: Score = [
  { month: "2026-11", rule: "unknown-mailbox", heeded: 40, overridden: 4, muted: 1 },
  { month: "2026-11", rule: "quoted-leak", heeded: 1, overridden: 2, muted: 0 },
  { month: "2026-10", rule: "quoted-leak", heeded: 1, overridden: 0, muted: 0 },
];
const all = (): FakeQuiet =>
  fakeQuiet({ memory: { ...nothingQuiet, mutes: [mute, over], habits: [habit, once] } }, { score });

async function showSection(quiet: FakeQuiet, language: Language = "en"): Promise<ReturnType<typeof fakeServices>> {
  const services = fakeServices({ draft: aDraft(), quiet, language });
  await showPart(services, <QuietSection />);
  return services;
}
const part = (name: string) => within(screen.getByRole("region", { name }));

test("where nothing is quiet and nothing was counted, each part says what will come there", async () => {
  await showSection(fakeQuiet());
  expect(screen.getByText(/^Nothing is muted/)).toBeTruthy();
  expect(screen.getByText(/^Nothing yet. What you send three times/)).toBeTruthy();
  expect(screen.getByText(/^Nothing yet. RightBox counts/)).toBeTruthy();
});

test("a mute says for whom, for what and from when until when; it ends, and that is taken back", async () => {
  const { quiet } = await showSection(all());
  const mutes = part("Muted");
  expect(mutes.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "bob@gmail.comEndEvery recipient is somebody your book knows.Kind: orderFrom Nov 20, 2026 until Dec 20, 2026",
  ]);
  fireEvent.click(mutes.getByRole("button", { name: /^End the mute for bob@gmail.com/ }));
  const said = await screen.findByText("The mute has ended: RightBox says it again.");
  expect(said.closest("[role=status]")).not.toBeNull();
  expect(quiet.memory().mutes).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Taken back.");
  expect(quiet.memory().mutes).toEqual([mute]);
});

test("a habit says how often, and whether it is a hint yet; it is forgotten, and that is taken back", async () => {
  const { quiet } = await showSection(all());
  const habits = part("Sent all the same");
  expect(habits.getByText("Sent all the same 3 times, last on Nov 20, 2026: only a hint now")).toBeTruthy();
  expect(habits.getByText("Sent all the same once, last on Nov 20, 2026: still a warning")).toBeTruthy();
  const [first] = await habits.findAllByRole("button", { name: /^Forget this for Acme/ });
  if (first === undefined) throw new Error("Nothing can be forgotten.");
  fireEvent.click(first);
  await screen.findByText("Forgotten: RightBox warns again.");
  expect(quiet.memory().habits).toEqual([once]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Taken back.");
  expect(quiet.memory().habits).toEqual([once, habit]);
});

test("how often RightBox was right: a sentence, and a table by rule behind it", async () => {
  const { quiet } = await showSection(all());
  const counter = part("How often RightBox was right");
  expect(counter.getByText("Of 48 warnings this month you heeded 41.")).toBeTruthy();
  const opener = counter.getByRole("button", { name: "By rule" });
  fireEvent.click(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  expect(counter.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Rule",
    "Heeded",
    "Sent anyway",
    "Muted",
  ]);
  expect(counter.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["40", "4", "1", "1", "2", "0"]);
  fireEvent.change(counter.getByLabelText("Month"), { target: { value: "2026-10" } });
  expect(counter.getByText("Of 1 warning in October 2026 you heeded 1.")).toBeTruthy();
  fireEvent.click(counter.getByRole("button", { name: "Count anew" }));
  await screen.findByText("RightBox counts anew.");
  expect(quiet.score()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Taken back.");
  expect(quiet.score()).toEqual(score);
});

test("what Outlook does not save says so, and stays", async () => {
  const fake = all();
  const { quiet } = await showSection(fake);
  fake.refuse({ status: "refused", because: "host" });
  fireEvent.click(part("Muted").getByRole("button", { name: /^End the mute/ }));
  const trouble = await screen.findByText("Outlook did not save it. Try again.");
  expect(trouble.closest("[role=alert]")).not.toBeNull();
  expect(quiet.memory().mutes).toContain(mute);
});

test("the same in Chinese", async () => {
  await showSection(all(), "zh-CN");
  expect(screen.getByText("本月 48 次警告中，您采纳了 41 次。")).toBeTruthy();
  expect(screen.getByText("2026年11月20日 起，至 2026年12月20日 止")).toBeTruthy();
});
