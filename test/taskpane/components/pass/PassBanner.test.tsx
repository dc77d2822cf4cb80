/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { PassAccess, PassState, PassTrouble } from "../../../../src/app/records/leavePass";
import { PassBanner } from "../../../../src/taskpane/components/pass/PassBanner";
import { aDraft } from "../../../support/builders";
import { fakePolicy } from "../../../support/fakePolicy";
import { fakeServices } from "../../../support/fakePorts";
import { showPart } from "../../../support/showPane";

interface World {
  readonly trouble?: PassTrouble;
  readonly settings?: Readonly<Record<string, string>>;
  readonly language?: "en" | "zh-CN";
}

/** `tell`: what the state becomes. */
async function show({ trouble, settings = { record: "before-send" }, language = "en" }: World) {
  let state: PassState = { isAsking: false, ...(trouble === undefined ? {} : { trouble }) };
  const listeners = new Set<() => void>();
  const asked: boolean[] = [];
  const pass: PassAccess = {
    state: () => state,
    leave: ({ interactive }) => {
      asked.push(interactive);
      return Promise.resolve();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const policy = fakePolicy({ organisation: { settings, asOf: "2026-11-24T09:00:00Z" } });
  await showPart({ ...fakeServices({ draft: aDraft(), language, policy }), pass }, <PassBanner />);
  const tell = (next: PassState): void =>
    act(() => {
      state = next;
      listeners.forEach((listener) => {
        listener();
      });
    });
  return { asked, tell };
}

test.each<[PassTrouble, RegExp, string | undefined]>([
  ["consent-needed", /not signed in/, "Sign in"],
  ["other-account", /another account/, "Sign in"],
  ["offline", /Check your connection/, "Try again"],
  ["throttled", /busy/, "Try again"],
  ["forbidden", /owner of the SharePoint site/, "Try again"],
  ["lists-missing", /lists for send records do not exist/, "Try again"],
  ["failed", /could not be reached/, "Try again"],
  ["no-sign-in", /another Outlook/, undefined],
  ["not-kept", /newer Outlook/, undefined],
  ["not-configured", /administrator/, undefined],
])("before Send: %s is said, with what to do", async (trouble, words, button) => {
  await show({ trouble });
  expect(screen.getByText(/Send would stop this message/)).toBeTruthy();
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryAllByRole("button").map(({ textContent }) => textContent)).toEqual(
    button === undefined ? [] : [button],
  );
});

test.each<[name: string, world: World]>([
  ["there is a pass", {}],
  ["policy wants records after Send", { trouble: "consent-needed", settings: {} }],
  [
    "the organisation only watches",
    { trouble: "consent-needed", settings: { record: "before-send", mode: "log-only" } },
  ],
])("nothing is said where %s", async (_, world) => {
  await show(world);
  expect(screen.queryByText(/./)).toBeNull();
});

test("signing in may open a window, shows that it is under way, and says when Send can be pressed", async () => {
  const { asked, tell } = await show({ trouble: "consent-needed" });
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  expect(asked).toEqual([true]);
  tell({ isAsking: true, trouble: "consent-needed" });
  expect(screen.getByText("Signing in…")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
  tell({ isAsking: false });
  expect(screen.getByRole("status").textContent).toContain("Press Send");
});

test("what goes wrong again is said again", async () => {
  const { tell } = await show({ trouble: "consent-needed" });
  fireEvent.click(screen.getByRole("button"));
  tell({ isAsking: false, trouble: "forbidden" });
  expect(screen.getByText(/owner of the SharePoint site/)).toBeTruthy();
});

test("in Chinese", async () => {
  await show({ trouble: "consent-needed", language: "zh-CN" });
  expect(screen.getByText(/RightBox 尚未登录/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "登录" })).toBeTruthy();
});
