/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Client } from "../../../../src/domain/book/book";
import { aClient, anAddress } from "../../../support/builders";
import { openClients } from "./openClients";

const many: readonly Client[] = Array.from({ length: 60 }, (_, index) => {
  const id = `c${String(index).padStart(3, "0")}`;
  const inferred = index < 3 ? [anAddress(`x@${id}.example`, "other", { standing: "inferred" })] : [];
  return aClient(id, { addresses: [anAddress(`sales@${id}.example`, "official"), ...inferred] });
});

function lines(): readonly HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>("[data-client]"));
}

test("fifty lines come first and fifty more on demand, where the keyboard then is", async () => {
  await openClients(many);
  await screen.findByText("60 clients");
  expect(lines()).toHaveLength(50);
  fireEvent.click(screen.getByRole("button", { name: "Show 10 more" }));
  await waitFor(() => {
    expect(lines()).toHaveLength(60);
  });
  expect(document.activeElement).toBe(lines()[50]);
  expect(screen.queryByText(/^Show \d+ more/)).toBeNull();
});

test("what is typed is found, marked and counted, and nothing found says what to do", async () => {
  await openClients(many);
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "c01" } });
  await screen.findByText("10 of 60 clients");
  expect(lines()[0]?.querySelector("mark")?.textContent).toBe("C01");
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "nobody" } });
  await screen.findByText(/No client matches/);
  fireEvent.click(screen.getByRole("button", { name: "Show all clients" }));
  await screen.findByText("60 clients");
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
});

test("arrow keys move, one line is reached by Tab, and a slash goes to the search", async () => {
  await openClients(many);
  await screen.findByText("60 clients");
  const search = screen.getByRole("searchbox");
  fireEvent.keyDown(search, { key: "ArrowDown" });
  expect(document.activeElement).toBe(lines()[0]);
  const moves: ReadonlyArray<readonly [string, number]> = [
    ["ArrowDown", 1],
    ["PageDown", 11],
    ["End", 49],
    ["ArrowDown", 49],
    ["PageUp", 39],
    ["Home", 0],
  ];
  for (const [key, at] of moves) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement).toBe(lines()[at]);
    expect(lines().filter(({ tabIndex }) => tabIndex === 0)).toEqual([lines()[at]]);
  }
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowUp" });
  expect(document.activeElement).toBe(search);
  act(() => lines()[3]?.focus());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "/" });
  expect(document.activeElement).toBe(search);
});

test("Escape comes back to the line that one left by, with the search as it was", async () => {
  await openClients(many);
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "c00" } });
  await screen.findByText("10 of 60 clients");
  fireEvent.click(screen.getByRole("button", { name: "C007" }));
  await screen.findByRole("heading", { level: 1, name: "C007" });
  const back = screen.getByRole("button", { name: "All clients" });
  await waitFor(() => {
    expect(document.activeElement).toBe(back);
  });
  fireEvent.keyDown(back, { key: "Escape" });
  await screen.findByText("10 of 60 clients");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "C007" }));
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("c00");
});

test("the filter says how many clients there are of each standing, and leaves those", async () => {
  await openClients(many);
  await screen.findByText("60 clients");
  fireEvent.click(screen.getByRole("button", { name: "Show: All mailboxes" }));
  await waitFor(() => {
    expect(screen.getByRole("menuitemradio", { name: /^inferred/ }).textContent).toBe("inferred3");
  });
  fireEvent.click(screen.getByRole("menuitemradio", { name: /^inferred/ }));
  await screen.findByText("3 of 60 clients");
  expect(lines().map((line) => line.getAttribute("aria-label"))).toEqual(["C000", "C001", "C002"]);
  expect(within(lines()[0] ?? document.body).getByText("1 to confirm")).toBeTruthy();
});

test("those with most to confirm come first when one sorts by that", async () => {
  const last = aClient("zz", { addresses: [anAddress("a@zz.example", "other", { standing: "unverified" })] });
  await openClients([...many.slice(5, 10), last]);
  await screen.findByText("6 clients");
  fireEvent.click(screen.getByRole("button", { name: "Sort by: Best match" }));
  fireEvent.click(await screen.findByRole("menuitemradio", { name: "Most to confirm" }));
  await waitFor(() => {
    expect(lines()[0]?.getAttribute("aria-label")).toBe("Zz");
  });
});
