/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { FluentProvider } from "@fluentui/react-components";
import type { BookAccess, BookState, TeamState, TeamTrouble } from "../../../../src/app/ports/bookAccess";
import type { BookChange } from "../../../../src/domain/book/changes/bookChange";
import type { RowConflict } from "../../../../src/domain/book/changes/mergeRow";
import { addressRef } from "../../../../src/domain/book/rows";
import { NoticeBar } from "../../../../src/taskpane/components/clients/NoticeBar";
import { BookBars } from "../../../../src/taskpane/components/clients/state/BookBars";
import { useBookChange } from "../../../../src/taskpane/components/clients/useBookChange";
import { PaneProvider } from "../../../../src/taskpane/PaneContext";
import { clientsTextOf } from "../../../../src/taskpane/text/clients";
import { textOf } from "../../../../src/taskpane/text/text";
import { address, aDraft } from "../../../support/builders";
import { fakeServices } from "../../../support/fakePorts";
import "../../../support/showPane";

const personal: BookState = {
  mode: "personal",
  clientCount: 1,
  addressCount: 1,
  own: { domains: [], bankAccounts: [] },
  corrections: [],
  problems: [],
  fullness: 0.1,
};
const calm: TeamState = { waiting: 0, conflicts: [], refused: [], odd: [] };
const ref = addressRef(address("bob@acme.example").key);
const conflict: RowConflict = {
  ref,
  field: "role",
  mine: "finance",
  theirs: "purchasing",
  change: { ref, what: "changed", fields: [{ field: "role", before: "sales", after: "finance" }] },
};
const hers: BookChange = {
  id: "7",
  at: "2026-11-24T08:00:00.000Z",
  by: "li.na@ourco.example",
  occasion: "typed",
  rows: [{ ref, what: "changed", fields: [{ field: "role", before: "sales", after: "purchasing" }] }],
};

function Shown({ state }: { readonly state: BookState }): React.JSX.Element {
  const work = useBookChange();
  return (
    <>
      <BookBars state={state} work={work} />
      <NoticeBar work={work} />
    </>
  );
}

/** The bars over a state; tells what the book was asked. */
async function show(state: BookState): Promise<readonly string[]> {
  const asked: string[] = [];
  const fake = fakeServices({ draft: aDraft() });
  const book: BookAccess = {
    ...fake.book,
    history: () => Promise.resolve([hers]),
    sync: ({ interactive }) => {
      asked.push(interactive ? "sync by hand" : "sync");
      return Promise.resolve();
    },
    resolve: (_, choice) => {
      asked.push(choice);
      return Promise.resolve(undefined);
    },
  };
  render(
    <FluentProvider>
      <PaneProvider value={{ services: { ...fake, book }, language: "en", text: textOf("en") }}>
        <Shown state={state} />
      </PaneProvider>
    </FluentProvider>,
  );
  await act(() => Promise.resolve());
  return asked;
}

function team(part: Partial<TeamState>): BookState {
  return { ...personal, mode: "team", team: { ...calm, ...part } };
}

test("from seventy per cent on the personal book says how full it is and what there is room in", async () => {
  await show({ ...personal, fullness: 0.7 });
  expect(screen.getByText("Your personal book is 70 % full.")).toBeTruthy();
  expect(screen.getByText(/A team's book in SharePoint has room/)).toBeTruthy();
});

test("below that, nothing is said", async () => {
  await show({ ...personal, fullness: 0.69 });
  expect(screen.queryByText(/% full/)).toBeNull();
});

test("entries that could not be used are listed, five of them, and the others counted", async () => {
  const problems = Array.from({ length: 7 }, (_, index) => ({
    path: `clients[${String(index)}]`,
    because: "no-address" as const,
    value: {},
  }));
  await show({ ...personal, problems });
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toHaveLength(6);
  expect(screen.getByText("and 2 more")).toBeTruthy();
});

const troubles: readonly TeamTrouble[] = [
  "no-sign-in",
  "consent-needed",
  "other-account",
  "offline",
  "throttled",
  "forbidden",
  "read-only",
  "lists-missing",
  "columns-missing",
  "storage-refused",
  "failed",
];

test.each(troubles)("%s is said with what to do about it, in both languages", async (because) => {
  const asked = await show(team({ trouble: { because, detail: "HTTP 500" } }));
  expect(screen.getByText((shown) => shown.startsWith(clientsTextOf("en").state.trouble[because]))).toBeTruthy();
  expect(clientsTextOf("zh-CN").state.trouble[because]).toMatch(/\p{Script=Han}/u);
  const signIn = screen.queryByRole("button", { name: "Sign in" });
  expect(signIn !== null).toBe(because === "consent-needed" || because === "other-account");
  if (signIn === null) return;
  fireEvent.click(signIn);
  expect(asked).toEqual(["sync by hand"]);
});

test("what waits and how far reading has come are read out", async () => {
  await show(team({ waiting: 2, syncing: { rows: 1_250 } }));
  expect(screen.getByText("2 changes wait on this computer.")).toBeTruthy();
  expect(screen.getByText("Reading the team's book… 1,250 rows so far")).toBeTruthy();
  expect(screen.getByRole("progressbar")).toBeTruthy();
});

test.each([
  ["Keep theirs", "theirs"],
  ["Use mine", "mine"],
])("of two sayings one is kept: %s", async (button, choice) => {
  const asked = await show(team({ conflicts: [conflict] }));
  await screen.findByText("role: li.na@ourco.example set purchasing, you set finance.");
  expect(screen.getByText("bob@acme.example")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: button }));
  await screen.findByText("Decided.");
  expect(asked).toEqual([choice]);
});

test("changes that the lists refuse, and rows that cannot be used, are shown with the reason", async () => {
  await show(
    team({
      refused: [{ change: hers, detail: "The value is too long." }],
      odd: [{ list: "addresses", itemId: "12", because: "no-key", value: "bob" }],
    }),
  );
  expect(screen.getByText("bob@acme.example: The value is too long.")).toBeTruthy();
  expect(screen.getByText("addresses 12: no-key bob")).toBeTruthy();
});
