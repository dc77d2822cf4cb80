/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { MuteMenu } from "../../../../src/taskpane/components/quiet/MuteMenu";
import { aDraft } from "../../../support/builders";
import { fakeServices } from "../../../support/fakePorts";
import { showPart } from "../../../support/showPane";

const now = new Date(2026, 10, 25, 9, 30);

async function showMenu(longest = 90): Promise<jest.Mock> {
  const onMute = jest.fn();
  await showPart(
    fakeServices({ draft: aDraft() }),
    <MuteMenu about="bob@gmail.com" kind="Order" longest={longest} now={now} onMute={onMute} />,
  );
  fireEvent.click(screen.getByRole("button", { name: "Not again…" }));
  return onMute;
}

test.each([
  ["For a week", new Date(2026, 11, 2, 9, 30)],
  ["For a month", new Date(2026, 11, 25, 9, 30)],
  ["For three months", new Date(2027, 1, 23, 9, 30)],
])("%s", async (name, until) => {
  const onMute = await showMenu();
  expect(screen.getByText("Not again for bob@gmail.com and this kind (Order)")).toBeTruthy();
  fireEvent.click(screen.getByRole("menuitem", { name }));
  expect(onMute.mock.calls).toEqual([[until]]);
});

test("what the policy does not allow is not offered", async () => {
  await showMenu(14);
  expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(["For a week", "Until a day…"]);
});

test("until a day: to its end, and no later than the policy allows", async () => {
  const onMute = await showMenu(14);
  fireEvent.click(screen.getByRole("menuitem", { name: "Until a day…" }));
  const day = await screen.findByLabelText("Quiet up to and including");
  fireEvent.change(day, { target: { value: "2026-12-10" } });
  fireEvent.click(screen.getByRole("button", { name: "Be quiet" }));
  expect(await screen.findByText("Choose a day from today to Dec 9, 2026.")).toBeTruthy();
  expect(onMute).not.toHaveBeenCalled();
  fireEvent.change(day, { target: { value: "2026-12-01" } });
  fireEvent.click(screen.getByRole("button", { name: "Be quiet" }));
  expect(onMute.mock.calls).toEqual([[new Date(2026, 11, 2)]]);
  expect(screen.queryByLabelText("Quiet up to and including")).toBeNull();
});

test("the day is not asked for after all", async () => {
  const onMute = await showMenu();
  fireEvent.click(screen.getByRole("menuitem", { name: "Until a day…" }));
  fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(screen.queryByLabelText("Quiet up to and including")).toBeNull();
  expect(onMute).not.toHaveBeenCalled();
});
