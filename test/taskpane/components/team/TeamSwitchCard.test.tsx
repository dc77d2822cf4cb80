/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { SwitchAnswer, TeamSwitch } from "../../../../src/app/team/teamSwitch";
import { RecordsError } from "../../../../src/app/ports/recordRows";
import { TeamSwitchCard } from "../../../../src/taskpane/components/team/TeamSwitchCard";
import { PaneProvider } from "../../../../src/taskpane/PaneContext";
import { textOf } from "../../../../src/taskpane/text/text";
import { aDraft } from "../../../support/builders";
import { fakeServices } from "../../../support/fakePorts";

interface World {
  readonly mode?: "personal" | "team";
  readonly answers?: readonly SwitchAnswer[];
  /** Why the lists cannot be created. */
  readonly refusal?: RecordsError;
  readonly isOffered?: boolean;
}

async function show({ mode = "personal", answers = [], refusal, isOffered = true }: World): Promise<string[]> {
  const services = fakeServices({ draft: aDraft() });
  const asked: string[] = [];
  const left = [...answers];
  const next = (what: string): Promise<SwitchAnswer> => {
    asked.push(what);
    return Promise.resolve(left.shift() ?? { status: "switched" });
  };
  const teamSwitch: TeamSwitch = {
    mode: () => mode,
    toTeam: () => next("toTeam"),
    toPersonal: () => next("toPersonal"),
  };
  const value = {
    services: {
      ...services,
      book: { ...services.book, state: async () => ({ ...(await services.book.state()), mode }) },
      lists: () =>
        Promise.resolve({
          check: () => Promise.resolve({ differences: [] }),
          create: () => {
            asked.push("createLists");
            if (refusal !== undefined) return Promise.reject(refusal);
            return Promise.resolve({ lists: [], columns: [], mended: [], failed: [], differences: [] });
          },
        }),
      ...(isOffered ? { teamSwitch } : {}),
    },
    language: "en" as const,
    text: textOf("en"),
  };
  render(
    <PaneProvider value={value}>
      <TeamSwitchCard />
    </PaneProvider>,
  );
  await act(() => Promise.resolve());
  return asked;
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await Promise.resolve();
  });
}
const trouble = (because: "forbidden" | "lists-missing"): SwitchAnswer => ({
  status: "trouble",
  trouble: { because, detail: "" },
});

test("where there is no place for a team's book nothing is offered", async () => {
  await show({ isOffered: false });
  expect(screen.queryByRole("button")).toBeNull();
});

test("one click joins", async () => {
  const asked = await show({});
  await press("Use the team's book");
  expect(asked).toEqual(["toTeam"]);
});

test("what stands in the way is said with what to do", async () => {
  await show({ answers: [trouble("forbidden")] });
  await press("Use the team's book");
  expect(screen.getByText(/You may not read the team's book/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Create the lists" })).toBeNull();
});

test("lists that are missing are created, and then it goes on", async () => {
  const asked = await show({ answers: [trouble("lists-missing")] });
  await press("Use the team's book");
  await press("Create the lists");
  expect(asked).toEqual(["toTeam", "createLists", "toTeam"]);
});

test("lists that cannot be created say why", async () => {
  await show({ answers: [trouble("lists-missing")], refusal: new RecordsError("forbidden", "Access denied.") });
  await press("Use the team's book");
  await press("Create the lists");
  expect(screen.getByText(/could not be created.*Access denied\./)).toBeTruthy();
});

test("a choice that Outlook did not keep is told", async () => {
  await show({ answers: [{ status: "refused" }] });
  await press("Use the team's book");
  expect(screen.getByText(/did not keep the choice/)).toBeTruthy();
});

test("the way back says what it means before it is taken", async () => {
  const asked = await show({ mode: "team" });
  await press("Use a personal book");
  expect(asked).toEqual([]);
  await press("Cancel");
  await press("Use a personal book");
  await press("Use the personal book");
  expect(asked).toEqual(["toPersonal"]);
});
