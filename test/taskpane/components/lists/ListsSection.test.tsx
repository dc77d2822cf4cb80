/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ListsAdmin, ListsCreated } from "../../../../src/app/ports/listsAdmin";
import { RecordsError } from "../../../../src/app/ports/recordRows";
import type { ErasureReport } from "../../../../src/app/records/eraseReport";
import type { ListDifference } from "../../../../src/domain/record/listDifference";
import { CreateListsButton } from "../../../../src/taskpane/components/lists/CreateListsButton";
import { ListsSection } from "../../../../src/taskpane/components/lists/ListsSection";
import { aDraft, address } from "../../../support/builders";
import { fakeServices } from "../../../support/fakePorts";
import { memoryRows, type MemoryRows } from "../../../support/memoryRows";
import { recordRow } from "../../../support/recordRows";
import { showPart } from "../../../support/showPane";

const missing: ListDifference = { what: "list-missing", list: "RightBox Send Records", weight: "stops" };
const nothingCreated: ListsCreated = { lists: [], columns: [], mended: [], failed: [], differences: [] };
const bob = { address: address("bob@acme.example").key, field: "to" } as const;
const ann = { address: address("ann@acme.example").key, field: "cc" } as const;

async function open(admin: Partial<ListsAdmin> = {}, memory?: MemoryRows, language: "en" | "zh-CN" = "en") {
  const lists: ListsAdmin = {
    check: () => Promise.resolve({ differences: [] }),
    create: () => Promise.resolve(nothingCreated),
    ...admin,
  };
  const services = {
    ...fakeServices({ draft: aDraft(), language }),
    lists: () => Promise.resolve(lists),
    ...(memory === undefined ? {} : { recordRows: () => memory.rows }),
  };
  await showPart(services, <ListsSection />);
  await act(() => Promise.resolve());
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
}

test("lists that are as they should be are said to be so", async () => {
  await open();
  expect(screen.getByText("All lists are as they should be, for the next quarter too.")).toBeTruthy();
});

test("a difference says how urgent it is, what it means and what to do", async () => {
  await open({ check: () => Promise.resolve({ differences: [missing] }) });
  const [line] = within(screen.getByRole("list", { name: "State of the lists" })).getAllByRole("listitem");
  expect(line?.textContent).toMatch(/^Records cannot be written.*is missing\..*Nothing can be kept there\. Press/);
});

test("the button creates what is missing and says what it did", async () => {
  await open({
    check: () => Promise.resolve({ differences: [missing] }),
    create: () =>
      Promise.resolve({
        ...nothingCreated,
        lists: ["RightBox Send Records"],
        failed: [{ list: "RightBox Clients", column: "RightBoxName", because: "too-many-rows", detail: "" }],
      }),
  });
  press("Create or complete the lists");
  await waitFor(() => screen.getByText(/^Created 1 list\./));
  expect(screen.getByText(/RightBoxName of “RightBox Clients” could not be indexed/)).toBeTruthy();
  expect(screen.queryByRole("list")).toBeNull();
});

test("where consent is needed, signing in by hand is offered and looks again", async () => {
  const asked: boolean[] = [];
  await open({
    check: ({ interactive }) => {
      asked.push(interactive);
      return interactive
        ? Promise.resolve({ differences: [] })
        : Promise.reject(new RecordsError("consent-needed", "No."));
    },
  });
  press("Sign in");
  await waitFor(() => screen.getByText(/All lists are as they should be/));
  expect(asked).toEqual([false, true]);
});

test("an address is looked for, shown with what it concerns, and erased only then", async () => {
  const memory = memoryRows({
    lists: { "RightBox Send Records": [recordRow(1, { recipients: [bob] }), recordRow(2, { recipients: [bob, ann] })] },
  });
  await open({}, memory);
  fireEvent.change(screen.getByRole("combobox", { name: "What" }), { target: { value: "address" } });
  type("Address", "nobody");
  press("See what it concerns");
  expect(screen.getByText("This is not an e-mail address.")).toBeTruthy();
  type("Address", " Bob@Acme.example ");
  type("Reference for the report", "R-7");
  press("See what it concerns");
  await waitFor(() =>
    screen.getByText("1 record would be removed, and 1 that are about others too would stay without it."),
  );
  expect(screen.getByText(/Nov 3, 2026 to/)).toBeTruthy();
  expect(memory.left()).toHaveLength(2);
  const saved: ErasureReport[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(JSON.parse(decodeURIComponent(this.href.split(",").slice(1).join(","))) as ErasureReport);
  });
  press("Erase in 2 records");
  await waitFor(() => screen.getByText(/Done: 1 record removed, 1 changed\./));
  expect(memory.left()).toHaveLength(1);
  press("Save the report");
  expect(saved).toMatchObject([{ by: "li.na@ourco.example", reference: "R-7", removed: 1, changed: 1 }]);
  press("Erase something else");
  expect(screen.getByRole("button", { name: "See what it concerns" })).toBeTruthy();
});

test("nothing that is concerned leaves nothing to press but another look", async () => {
  await open({}, memoryRows({ lists: { "RightBox Send Records": [recordRow(1)] } }));
  type("Months", "0");
  press("See what it concerns");
  expect(screen.getByText("Enter a whole number of months, 1 to 600.")).toBeTruthy();
  type("Months", "36");
  press("See what it concerns");
  await waitFor(() => screen.getByText(/^Nothing to erase/));
  expect(screen.queryByRole("button", { name: /^Erase in/ })).toBeNull();
});

test("one may stop before erasing, and nothing is gone", async () => {
  const memory = memoryRows({ lists: { "RightBox Send Records": [recordRow(1, {}, { at: new Date("2020-01-01") })] } });
  const row = recordRow(2, {}, { at: new Date("2025-01-01T00:00:00Z") });
  const later = memoryRows({ lists: { "RightBox Send Records": [row] } });
  expect(memory.left()).toHaveLength(1);
  await open({}, later);
  type("Months", "12");
  press("See what it concerns");
  await waitFor(() => screen.getByText("1 record would be removed."));
  press("Cancel");
  expect(later.left()).toHaveLength(1);
  expect(screen.getByRole("button", { name: "See what it concerns" })).toBeTruthy();
});

test("an erasure that ends early says why, and offers the report all the same", async () => {
  const row = recordRow(2, {}, { at: new Date("2025-01-01T00:00:00Z") });
  const memory = memoryRows({ lists: { "RightBox Send Records": [row] } });
  memory.breakAfter = 0;
  await open({}, memory);
  type("Months", "12");
  press("See what it concerns");
  await waitFor(() => screen.getByText("1 record would be removed."));
  press("Erase in 1 record");
  await waitFor(() => screen.getByText(/It ended early\. What was done stays done/));
  expect(screen.getByRole("button", { name: "Save the report" })).toBeTruthy();
});

test("in Chinese the section speaks Chinese throughout", async () => {
  await open({ check: () => Promise.resolve({ differences: [missing] }) }, undefined, "zh-CN");
  const words = document.body.textContent.replace(/RightBox Send Records|RightBox|SharePoint|lists create/g, "");
  expect(words).not.toMatch(/[A-Za-z]{3,}/);
});

test("the button beside History creates the lists, and says whom to ask where that is refused", async () => {
  let isRefused = true;
  const created = jest.fn();
  const services = {
    ...fakeServices({ draft: aDraft() }),
    lists: () =>
      Promise.resolve({
        check: () => Promise.resolve({ differences: [] }),
        create: () =>
          isRefused ? Promise.reject(new RecordsError("forbidden", "Access denied.")) : Promise.resolve(nothingCreated),
      }),
  };
  await showPart(services, <CreateListsButton onCreated={created} />);
  press("Create the lists");
  await waitFor(() => screen.getByText(/Ask an owner of the SharePoint site\. Access denied\./));
  isRefused = false;
  press("Create the lists");
  await waitFor(() => {
    expect(created).toHaveBeenCalledTimes(1);
  });
});
