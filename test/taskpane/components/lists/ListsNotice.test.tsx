/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { ListDifference } from "../../../../src/domain/record/listDifference";
import { ListsNotice } from "../../../../src/taskpane/components/lists/ListsNotice";
import { aDraft } from "../../../support/builders";
import { fakeServices } from "../../../support/fakePorts";
import { showPart } from "../../../support/showPane";

const missing: ListDifference = { what: "list-missing", list: "RightBox Send Records", weight: "stops" };
const quarter: ListDifference = {
  what: "quarter-missing",
  list: "RightBox Send Records 2027-Q1",
  begins: new Date("2027-01-01T00:00:00Z"),
  weight: "soon",
};
const renamed: ListDifference = {
  what: "column-renamed",
  list: "RightBox Clients",
  column: "RightBoxName",
  now: "Name",
  weight: "note",
};

async function open(differences: readonly ListDifference[] | "offline", last?: string) {
  const written: Date[] = [];
  const extents: string[] = [];
  const onShow = jest.fn();
  const services = {
    ...fakeServices({ draft: aDraft() }),
    listsChecked: {
      read: () => (last === undefined ? undefined : new Date(last)),
      write: (at: Date) => void written.push(at),
    },
    lists: () =>
      Promise.resolve({
        check: ({ extent }: { readonly extent: string }) => {
          extents.push(extent);
          return differences === "offline" ? Promise.reject(new Error("no")) : Promise.resolve({ differences });
        },
        create: () => Promise.reject(new Error("Nobody asks for this.")),
      }),
  };
  await showPart(services, <ListsNotice onShow={onShow} />);
  await act(() => Promise.resolve());
  return { written, extents, onShow };
}

test("nothing is said where all is well, and the device remembers when it looked", async () => {
  const { written, extents } = await open([renamed]);
  expect(screen.queryByRole("group")).toBeNull();
  expect([extents, written.length]).toEqual([["writing"], 1]);
});

test.each([
  ["2026-11-23T09:00:01Z", 0],
  ["2026-11-23T09:00:00Z", 1],
  ["2027-01-01T00:00:00Z", 1],
])("last well at %s, it looks %i times", async (last, times) => {
  expect((await open([], last)).extents).toHaveLength(times);
});

test("what keeps records from being written is said, with the way to where it can be put right", async () => {
  const { written, onShow } = await open([missing, quarter, renamed]);
  expect(
    screen.getByText(/^2 things are wrong .* Records cannot be written: The list “RightBox Send Records” is missing\./),
  ).toBeTruthy();
  expect(written).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  expect(onShow).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole("button", { name: "Show" })).toBeNull();
});

test("a list that is missing soon is said as well, and may wait", async () => {
  await open([quarter]);
  expect(screen.getByText(/Needs attention soon: The list “RightBox Send Records 2027-Q1”/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Later" }));
  expect(screen.queryByText(/Needs attention soon/)).toBeNull();
});

test("where nobody can tell, nothing is said", async () => {
  const { written } = await open("offline");
  expect([screen.queryByRole("button"), written]).toEqual([null, []]);
});
