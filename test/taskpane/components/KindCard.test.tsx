/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { reviewItem } from "../../../src/app/reviewItem";
import { MOST_CORRECTIONS, type Correction } from "../../../src/domain/corrections/correction";
import type { Attachment, Draft } from "../../../src/domain/draft/draft";
import type { JudgedKind, Kind, KindJudgement } from "../../../src/domain/kinds/kind";
import { KindCard } from "../../../src/taskpane/components/KindCard";
import { PaneProvider } from "../../../src/taskpane/PaneContext";
import { textOf } from "../../../src/taskpane/text/text";
import { about, aContract, aDraft, aGreeting, attached, cc, saying, to } from "../../support/builders";
import { corrected } from "../../support/corrections";
import { fakeServices, stockBook, type FakeOptions } from "../../support/fakePorts";
import { showPane } from "../../support/showPane";
import type { acme } from "../../support/stockPage";

const contract = aDraft(to("sales@acme.example"), aContract);
/** Two files whose texts leave no doubt. */
const both: Draft = {
  ...aDraft(to("sales@acme.example"), about("Papers"), saying("Please see attached.")),
  attachments: [paper("a.pdf", "contract", "the Seller"), paper("b.pdf", "proforma-invoice", "valid until")],
};

function paper(name: string, kind: Kind, text: string): Attachment {
  const papers = [{ kind, likelihood: 0.99, evidence: [{ text, at: 0, weight: 3 }] }];
  return { name, inline: false, text: { status: "not-read" }, papers };
}

function preview(): HTMLElement {
  return screen.getByRole("group", { name: "The message, as it was read" });
}

/** The words that are marked, each with what screen readers hear. */
function marked(): readonly string[] {
  return [...preview().querySelectorAll("mark")].map(({ textContent }) => textContent);
}

function withFile(file: Partial<Attachment>): Draft {
  return { ...contract, attachments: [{ name: "terms.pdf", inline: false, text: { status: "not-read" }, ...file }] };
}

function learned(part: Partial<Correction> = {}): Correction {
  return { ...corrected("contract"), ...part } as Correction;
}

function bookWith(corrections: readonly Correction[]): NonNullable<FakeOptions["book"]> {
  return { status: "loaded", book: { ...stockBook, corrections }, asOf: "2026-11-24T09:00:00.000Z", problems: [] };
}

/** The card alone over a judgement made up here; tells the changes that it asks for. */
async function showCard(draft: Draft, judgement: KindJudgement): Promise<readonly string[]> {
  const services = fakeServices({ draft });
  const reviewed = await reviewItem(services);
  const changes: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={{ services, language: "en", text: textOf("en") }}>
        <KindCard
          reviewed={{ ...reviewed, review: { ...reviewed.review, judgement } }}
          reading={{ progress: undefined, hasFailed: () => false, tryAgain: () => undefined }}
          onChange={(_, label) => changes.push(label)}
        />
      </PaneProvider>
    </FluentProvider>,
  );
  return changes;
}

test("the words of the chosen kind are marked where they stand; another kind marks its own", async () => {
  await showPane({ draft: both });
  const first = await screen.findByRole("button", { name: /^proforma invoice/ });
  const other = screen.getByRole("button", { name: /^contract/ });
  fireEvent.click(first);
  expect(first.getAttribute("aria-pressed")).toBe("true");
  expect(marked()).toContain("valid until (for)");
  expect(marked()).not.toContain("the Seller (for)");
  fireEvent.click(other);
  expect(other.getAttribute("aria-pressed")).toBe("true");
  expect(first.getAttribute("aria-pressed")).toBe("false");
  expect(marked()).toContain("the Seller (for)");
  expect(marked()).not.toContain("valid until (for)");
});

test("the badge says how sure in a word, the sentence too, and a formal kind says where it belongs", async () => {
  await showPane({ draft: contract });
  await screen.findByRole("button", { name: "contract · clear" });
  expect(screen.getByText(/This is clearly a contract\. It belongs in the client's official mailbox\./)).toBeTruthy();
});

test("every piece of evidence is listed with its place, for and against", async () => {
  await showPane({ draft: contract });
  fireEvent.click(await screen.findByRole("button", { name: "What shows it" }));
  const list = screen.getByRole("list", { name: "Speaks for it" });
  expect(within(list).getAllByText(/^(Subject|Text|File name) · (strong|medium|slight)$/).length).toBeGreaterThan(2);
});

test("evidence against is told apart by words, not by colour alone", async () => {
  const papers = [
    {
      kind: "contract" as const,
      likelihood: 0.95,
      evidence: [
        { text: "the Seller", at: 0, weight: 2 },
        { text: "draft", at: 20, weight: -1.5 },
      ],
    },
  ];
  await showPane({ draft: withFile({ papers }) });
  await screen.findByText("Inside: contract (clear)");
  expect(marked()).toEqual(expect.arrayContaining(["the Seller (for)", "draft (against)"]));
  expect(marked()).toEqual(expect.arrayContaining(["Speaks for it (for)", "Speaks against it (against)"]));
  fireEvent.click(screen.getByRole("button", { name: "What shows it" }));
  expect(within(screen.getByRole("list", { name: "Speaks against it" })).getByText("draft")).toBeTruthy();
});

test.each([
  [{ text: { status: "none", because: "no-text-layer" } }, /this scan/],
  [{ text: { status: "none", because: "encrypted" } }, /password/],
  [{ text: { status: "read", text: "x", cut: "large" } }, /Only the beginning was read/],
] as const)("what is known of a file's text is said: %j", async (file, words) => {
  await showPane({ draft: withFile(file) });
  expect(
    within(await screen.findByRole("group", { name: "The message, as it was read" })).getByText(words),
  ).toBeTruthy();
});

test("where the file's text is at hand, its words are marked in it", async () => {
  const text = { status: "read" as const, text: `${"Preamble. ".repeat(60)}The Seller sells.` };
  const at = text.text.indexOf("The Seller");
  const papers = [{ kind: "contract" as const, likelihood: 0.9, evidence: [{ text: "The Seller", at, weight: 2 }] }];
  await showPane({ draft: withFile({ text, papers }) });
  const all = await screen.findByRole("button", { name: "Show all: Text of the file: terms.pdf" });
  expect(marked()).toContain("The Seller (for)");
  expect(all.getAttribute("aria-expanded")).toBe("false");
  expect(preview().textContent).not.toContain(text.text);
  fireEvent.click(all);
  expect(preview().textContent.replace("(for)", "")).toContain("Preamble. Preamble. Preamble.");
  expect(screen.getByRole("button", { name: "Show less: Text of the file: terms.pdf" })).toBeTruthy();
});

test("an inline picture is no file of the message, and does not shift the others", async () => {
  const [file] = contract.attachments;
  if (file === undefined) throw new Error("no file");
  const picture: Attachment = { name: "logo.png", inline: true, text: { status: "not-read" } };
  await showPane({ draft: { ...contract, attachments: [picture, file] } });
  await screen.findByRole("button", { name: /^contract/ });
  expect(preview().textContent).not.toContain("logo.png");
  expect(preview().textContent.replaceAll(" (for)", "")).toContain(file.name);
  expect(marked().some((words) => words.startsWith("SC-2026-041"))).toBe(true);
});

describe("unsure", () => {
  const candidates: readonly JudgedKind[] = [
    { kind: "contract", score: 0.4, evidence: [{ text: "deal", where: "new-text", weight: 1.2, at: 4 }] },
    { kind: "order", score: 0.3, evidence: [] },
  ];
  const draft = aDraft(to("sales@acme.example"), about("Hello"), saying("Our deal stands."), attached("scan001.pdf"));

  test("the candidates are named, and what would settle it: only what the message lacks", async () => {
    await showCard(draft, { status: "unsure", candidates });
    expect(screen.getByText("Not sure what this message is")).toBeTruthy();
    const might = screen.getByRole("group", { name: "It might be" });
    expect(
      within(might)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["contract· possible", "order· possible"]);
    expect(marked()).toContain("deal (for)");
    const lines = (): readonly string[] => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines()).toEqual([
      "A subject that says what it is, such as “Contract” with its number.",
      "A file name that says what is inside: “scan001.pdf” as “Contract …”.",
      "Or say so yourself, here below. RightBox learns it for this client.",
    ]);
    fireEvent.click(screen.getByRole("button", { name: "order · possible" }));
    expect(lines()).toHaveLength(4);
    expect(marked()).toEqual([]);
  });

  test("the user settles it, by the words that hinted at it", async () => {
    const changes = await showCard(draft, { status: "unsure", candidates });
    fireEvent.click(screen.getByRole("button", { name: "It is a contract…" }));
    const form = await screen.findByRole("group", { name: "It is a contract…" });
    fireEvent.click(within(form).getByRole("button", { name: "Learn it" }));
    expect(changes).toEqual(["Acme Tools Ltd: a message with the words “deal” is a contract"]);
  });

  test("nothing is guessed where nothing is left", async () => {
    await showCard(draft, { status: "unsure", candidates: [] });
    expect(screen.getByText("Not sure what this message is")).toBeTruthy();
    expect(screen.queryByText("What would settle it")).toBeNull();
  });
});

test("a contract is taken back for this client, said at once and undone", async () => {
  const services = await showPane({ draft: contract });
  fireEvent.click(await screen.findByRole("button", { name: "Not a contract…" }));
  const form = await screen.findByRole("group", { name: "Not a contract…" });
  expect(within(form).getByText(/^Acme Tools Ltd: a message is not a contract because of .* alone\.$/)).toBeTruthy();
  expect(within(form).getByText("This message is then no longer a contract.")).toBeTruthy();
  expect(within(form).queryByRole("option", { name: "Every client" })).toBeNull();
  fireEvent.click(within(form).getByRole("button", { name: "Learn it" }));
  const undo = await screen.findByRole("button", { name: /^Undo: Acme Tools Ltd: a message is not a contract/ });
  expect(screen.queryByRole("button", { name: /^contract/ })).toBeNull();
  expect(screen.getByText("Learned on Nov 24, 2026")).toBeTruthy();
  expect(services.store.load()).toMatchObject({
    book: {
      corrections: [{ scope: "client", client: "acme", says: "is-not", kind: "contract", taughtOn: "2026-11-24" }],
    },
  });
  fireEvent.click(undo);
  await screen.findByRole("button", { name: /^contract/ });
  expect(services.store.load()).not.toHaveProperty("book.corrections");
});

test("what is not enough is said before it is learned, and nothing can be learned from nothing", async () => {
  await showPane({ draft: contract });
  fireEvent.click(await screen.findByRole("button", { name: "Not a contract…" }));
  const form = await screen.findByRole("group", { name: "Not a contract…" });
  const boxes = within(form).getAllByRole<HTMLInputElement>("checkbox");
  for (const box of boxes) if (box.checked) fireEvent.click(box);
  expect(within(form).getByRole<HTMLButtonElement>("button", { name: "Learn it" }).disabled).toBe(true);
  const weakest = boxes.at(-1);
  if (weakest === undefined) throw new Error("nothing offered");
  fireEvent.click(weakest);
  expect(within(form).getByText(/other words show it too/)).toBeTruthy();
});

test("where somebody else gets it too, the form says that it stays", async () => {
  await showPane({ draft: aDraft(() => contract, cc("info@nordlicht.example")) });
  fireEvent.click(await screen.findByRole("button", { name: "Not a contract…" }));
  const form = await screen.findByRole("group", { name: "Not a contract…" });
  expect(within(form).getByText(/it also goes to somebody who is not Acme Tools Ltd/)).toBeTruthy();
  fireEvent.change(within(form).getByRole("combobox", { name: "For which client?" }), {
    target: { value: "nordlicht" },
  });
  expect(within(form).getByText(/^Nordlicht GmbH: a message is not a contract/)).toBeTruthy();
});

test("without a client a formal kind cannot be taken back", async () => {
  await showPane({ draft: aDraft(to("x@stranger.example"), aContract) });
  fireEvent.click(await screen.findByRole("button", { name: "Not a contract…" }));
  await screen.findByText(/Add a recipient of one of your clients first/);
  expect(screen.queryByRole("button", { name: "Learn it" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByText(/Add a recipient of one of your clients first/)).toBeNull();
});

test("an everyday kind can be taken back for every client, and be something else", async () => {
  const services = await showPane({ draft: aDraft(to("sales@acme.example"), aGreeting) });
  fireEvent.click(await screen.findByRole("button", { name: "Not a greeting…" }));
  const form = await screen.findByRole("group", { name: "Not a greeting…" });
  fireEvent.change(within(form).getByRole("combobox", { name: "For which client?" }), { target: { value: "" } });
  fireEvent.change(within(form).getByRole("combobox", { name: "What is it instead?" }), {
    target: { value: "announcement" satisfies Kind },
  });
  fireEvent.click(within(form).getByRole("button", { name: "Learn it" }));
  await screen.findByRole("button", { name: /^announcement/ });
  expect(screen.getAllByText(/^All clients: .* It is an announcement instead\.$/).length).toBeGreaterThan(0);
  expect(services.store.load()).toMatchObject({ book: { corrections: [{ scope: "every-client", kind: "greeting" }] } });
});

test("a kind that was not seen is taught by a file", async () => {
  await showPane({ draft: aDraft(() => contract, attached("CO 81.pdf")) });
  fireEvent.click(await screen.findByRole("button", { name: "Something else too…" }));
  const form = await screen.findByRole("group", { name: "Something else too…" });
  expect(within(form).queryByRole("option", { name: "contract" })).toBeNull();
  fireEvent.change(within(form).getByRole("combobox", { name: "What it is" }), { target: { value: "sample" } });
  for (const box of within(form).getAllByRole<HTMLInputElement>("checkbox")) if (box.checked) fireEvent.click(box);
  fireEvent.click(within(form).getByRole("checkbox", { name: "files named like “co #.pdf”" }));
  fireEvent.click(within(form).getByRole("button", { name: "Learn it" }));
  await screen.findByRole("button", { name: "sample · clear" });
});

test("a full memory says so, and takes nothing", async () => {
  const corrections = Array.from({ length: MOST_CORRECTIONS }, (_, index) =>
    learned({ scope: "client", client: `client-${String(index)}` as typeof acme.id }),
  );
  await showPane({ draft: contract, book: bookWith(corrections) });
  fireEvent.click(await screen.findByRole("button", { name: "Not a contract…" }));
  await screen.findByText(/RightBox has learned 100 things, which is all that it can keep/);
  expect(screen.queryByRole("button", { name: "Learn it" })).toBeNull();
});
