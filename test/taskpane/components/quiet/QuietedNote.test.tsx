/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { QuietedNote, type QuietItem } from "../../../../src/taskpane/components/quiet/QuietedNote";
import { aDraft } from "../../../support/builders";
import { fakeServices } from "../../../support/fakePorts";
import { showPart } from "../../../support/showPane";

const muted: QuietItem = {
  key: "1",
  finding: "info@stranger.example is not in your book.",
  because: "muted",
  until: "2026-12-02T09:00:00.000Z",
};
const settled: QuietItem = { key: "2", finding: "Nobody has confirmed bob@acme.example.", because: "settled" };

test("says how many, each with its reason, and which is to be shown again", async () => {
  const onShowAgain = jest.fn();
  await showPart(fakeServices({ draft: aDraft() }), <QuietedNote items={[muted, settled]} onShowAgain={onShowAgain} />);
  const opener = screen.getByRole("button", { name: "2 findings are quiet" });
  expect(opener.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("Muted until Dec 2, 2026")).toBeTruthy();
  expect(screen.getByText("Acknowledged in this conversation")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: `Show again: ${settled.finding}` }));
  expect(onShowAgain.mock.calls).toEqual([[settled]]);
});

test("where nothing is quiet it says nothing", async () => {
  await showPart(fakeServices({ draft: aDraft() }), <QuietedNote items={[]} onShowAgain={jest.fn()} />);
  expect(screen.queryByRole("button")).toBeNull();
});
