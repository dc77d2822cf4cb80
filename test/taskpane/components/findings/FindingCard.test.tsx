/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Finding } from "../../../../src/domain/finding";
import type { Fix } from "../../../../src/domain/fix/fix";
import { FindingCard } from "../../../../src/taskpane/components/findings/FindingCard";
import { address, aDraft, cc, to } from "../../../support/builders";
import { fakeServices, type FakeOptions } from "../../../support/fakePorts";
import { fakeReceiving } from "../../../support/fakeReceiving";
import { showPart } from "../../../support/showPane";
import { acme, nordlicht, stockPage } from "../../../support/stockPage";

const draft = {
  ...aDraft(to("bob.lee.acme@gmail.com"), to("info@nordlicht.example"), cc("tech@acme.example")),
  newText: "The truck leaves tomorrow.",
  quotedText: "Older words",
  subject: "Truck",
};
const replace: Fix = {
  kind: "replace-recipient",
  from: address("bob.lee.acme@gmail.com").key,
  to: address("sales@acme.example"),
  name: "",
};
const split: Fix = { kind: "split-message", others: [[address("info@nordlicht.example").key]] };

interface Shown {
  readonly fixed: Fix[];
  readonly reasons: string[];
  readonly takenBack: string[];
}

async function show(
  part: Partial<Finding>,
  { reason, ...options }: Partial<FakeOptions> & { readonly reason?: string } = {},
): Promise<Shown> {
  const shown: Shown = { fixed: [], reasons: [], takenBack: [] };
  const finding: Finding = {
    rule: "formal-not-to-personal",
    severity: "warn",
    messageId: "personal",
    data: {},
    client: acme.id,
    fixes: [],
    ...part,
  };
  await showPart(
    fakeServices({ draft, ...options }),
    <FindingCard
      finding={finding}
      draft={draft}
      page={stockPage}
      reason={reason}
      onFix={(fix) => shown.fixed.push(fix)}
      onAcknowledge={(given) => shown.reasons.push(given)}
      onTakeBack={() => shown.takenBack.push("")}
    />,
  );
  return shown;
}

/** What a screen reader says of a button beside its name. A label inside would take the place of the words. */
function descriptionOf(button: HTMLElement): string {
  expect(document.querySelector("dl[aria-label]")).toBeNull();
  return document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
}

test("the best way shows before and after, and is applied with one press", async () => {
  const { fixed } = await show({ fixes: [replace] });
  const button = screen.getByRole("button", { name: "Send to sales@acme.example instead" });
  expect(descriptionOf(button)).toBe("To: Before: bob.lee.acme@gmail.com → After: sales@acme.example");
  expect(screen.getByText("bob.lee.acme@gmail.com").tagName).toBe("DEL");
  expect(screen.getByText("sales@acme.example").tagName).toBe("INS");
  fireEvent.click(button);
  expect(fixed).toEqual([replace]);
});

test("each of the other ways shows before and after too", async () => {
  const remove: Fix = { kind: "remove-recipient", address: address("tech@acme.example").key };
  const { fixed } = await show({ fixes: [replace, remove] });
  fireEvent.click(screen.getByRole("button", { name: "Other ways" }));
  const button = screen.getByRole("button", { name: "Remove tech@acme.example" });
  expect(descriptionOf(button)).toBe("Cc: Before: tech@acme.example");
  fireEvent.click(button);
  expect(fixed).toEqual([remove]);
});

test("a delivery time is said in the user's words, with what it means", async () => {
  await show({ fixes: [{ kind: "delay-delivery", until: "2026-11-26T09:00:00.000Z" }] });
  const button = screen.getByRole("button", { name: /^Deliver it at \w{3}, Nov \d+, \d\d:\d\d$/ });
  expect(descriptionOf(button)).toContain("Before: at once");
  expect(descriptionOf(button)).toContain("Press Send as usual.");
});

test("asking the client opens the panel with that question, for that mailbox", async () => {
  const { fixed } = await show({
    fixes: [{ kind: "ask-client", client: acme.id, question: "confirm", address: address("tech@acme.example") }],
  });
  fireEvent.click(screen.getByRole("button", { name: "Ask Acme Tools Ltd which mailbox is right" }));
  const panel = await screen.findByRole("group", { name: "Write to Acme Tools Ltd" });
  expect(within(panel).getByRole<HTMLInputElement>("radio", { name: /still right/ }).checked).toBe(true);
  expect(within(panel).getAllByText(/tech@acme.example/).length).toBeGreaterThan(0);
  expect(fixed).toEqual([]);
});

test("where Outlook opens new messages, splitting is one press", async () => {
  const { fixed } = await show({ fixes: [split] });
  fireEvent.click(screen.getByRole("button", { name: "Write one message to each client" }));
  expect(fixed).toEqual([split]);
});

test("where it does not, the way is shown: what to copy for whom, and taking them out here", async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
  const { fixed } = await show({ fixes: [split] }, { receiving: fakeReceiving({ window: "absent" }) });
  const open = await screen.findByRole("button", { name: "Write one message to each client" });
  expect(open.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(open);
  expect(screen.getByText(`Message to ${nordlicht.name}`)).toBeTruthy();
  for (const name of ["Copy the recipients", "Copy the subject", "Copy the text"]) {
    fireEvent.click(screen.getByRole("button", { name }));
    await screen.findByText("It is on the clipboard.");
  }
  expect(copied).toEqual(["info@nordlicht.example", "Truck", "The truck leaves tomorrow."]);
  expect(fixed).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Take them out of this message" }));
  expect(fixed).toEqual([split]);
});

describe("sending anyway", () => {
  const choose = (name: string): void => {
    fireEvent.click(screen.getByRole("radio", { name }));
  };
  const confirm = (): HTMLButtonElement => screen.getByRole<HTMLButtonElement>("button", { name: "Send anyway" });

  test("takes one of four reasons", async () => {
    const { reasons } = await show({});
    fireEvent.click(screen.getByRole("button", { name: "Send anyway…" }));
    expect(confirm().disabled).toBe(true);
    choose("This is only a copy");
    fireEvent.click(confirm());
    expect(reasons).toEqual(["This is only a copy"]);
  });

  test("or a reason in one's own words, of 200 characters at most", async () => {
    const { reasons } = await show({});
    fireEvent.click(screen.getByRole("button", { name: "Send anyway…" }));
    choose("Another reason");
    const field = screen.getByRole("textbox", { name: /Your reason/ });
    fireEvent.change(field, { target: { value: "   " } });
    expect(confirm().disabled).toBe(true);
    fireEvent.change(field, { target: { value: ` ${"x".repeat(300)}` } });
    expect(screen.getByText("0 characters left")).toBeTruthy();
    fireEvent.click(confirm());
    expect(reasons).toEqual(["x".repeat(199)]);
  });

  test("is shown with its reason, and can be taken back", async () => {
    const { takenBack } = await show({ fixes: [replace, split] }, { reason: "Agreed on the phone" });
    expect(screen.getByText("Reason: Agreed on the phone")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Send to|Other ways|Send anyway/ })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Take back" }));
    expect(takenBack).toHaveLength(1);
  });

  test("is not asked for a hint, which holds nothing up", async () => {
    await show({ severity: "hint" });
    expect(screen.queryByRole("button", { name: /Send anyway/ })).toBeNull();
  });
});

test("what a mailbox is for is no remedy to press first: it stands among the other ways", async () => {
  const declare: Fix = {
    kind: "set-role",
    client: acme.id,
    address: address("bob.lee.acme@gmail.com"),
    name: "Bob Lee",
    role: "official",
  };
  const { fixed } = await show({ fixes: [declare] });
  const name = /official mailbox/;
  expect(screen.queryByRole("button", { name })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Other ways" }));
  fireEvent.click(screen.getByRole("button", { name }));
  expect(fixed).toEqual([declare]);
});
