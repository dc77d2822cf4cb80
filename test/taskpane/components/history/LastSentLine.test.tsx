/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { ClientId } from "../../../../src/domain/book/book";
import type { RecordRow } from "../../../../src/domain/record/recordRow";
import { ReadPage } from "../../../../src/taskpane/pages/ReadPage";
import { aClient, aDraft, anAddress, domain } from "../../../support/builders";
import { fakeHistory, sentRows, type FakeHistory, type FakeHistoryOptions } from "../../../support/fakeHistory";
import { fakeServices } from "../../../support/fakePorts";
import { fakeReceiving } from "../../../support/fakeReceiving";
import { showPart } from "../../../support/showPane";

const acme = aClient("acme", { addresses: [anAddress("sales@acme.example", "official")] });
const contract = sentRows(1, "2026-11-03T08:00:00Z");

interface Read extends FakeHistoryOptions {
  readonly from?: string;
  readonly language?: "en" | "zh-CN";
}

async function read({ from = "sales@acme.example", language = "en", ...options }: Read): Promise<{
  readonly records: FakeHistory;
  readonly opened: readonly ClientId[];
}> {
  const records = fakeHistory(options);
  const opened: ClientId[] = [];
  const services = fakeServices({
    draft: aDraft(),
    language,
    receiving: fakeReceiving({ reading: { from, text: "Hello" } }),
    book: {
      status: "loaded",
      book: { clients: [acme], own: { domains: [domain("ourco.example")], bankAccounts: [] } },
      asOf: "2026-11-24T09:00:00.000Z",
      problems: [],
    },
  });
  await showPart({ ...services, records }, <ReadPage onHistory={(client) => opened.push(client)} />);
  return { records, opened };
}

/** Long enough for what comes late. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
}

test.each<[name: string, rows: readonly RecordRow[], line: string]>([
  ["the last contract", contract, "Last contract to this client: Nov 3 to sales@acme.example"],
  [
    "the last message where its kind is not known",
    sentRows(1, "2025-11-03T08:00:00Z", { kinds: [] }),
    "Last message to this client: Nov 3, 2025 to sales@acme.example",
  ],
])("while a client's message is read it says %s", async (_, rows, line) => {
  const { records } = await read({ rows });
  await screen.findByText(line);
  expect(records.asked).toEqual([{ about: { of: "client", client: "acme" }, interactive: false }]);
});

test("the line speaks Chinese", async () => {
  await read({ rows: contract, language: "zh-CN" });
  await screen.findByText("最近一次发给该客户的合同：11月3日，发到 sales@acme.example");
});

test("its link opens the client's history", async () => {
  const { opened } = await read({ rows: contract });
  fireEvent.click(await screen.findByRole("button", { name: "History" }));
  expect(opened).toEqual(["acme"]);
});

test.each<[name: string, options: Read]>([
  ["nothing went there", { rows: [] }],
  ["the records cannot be read", { rows: contract, trouble: "consent-needed" }],
])("there is no line where %s", async (_, options) => {
  await read(options);
  await screen.findByText("From Acme");
  await settle();
  expect(screen.queryByText(/to this client/)).toBeNull();
});

test("of a stranger nothing is asked", async () => {
  const { records } = await read({ rows: contract, from: "who@stranger.example" });
  await screen.findByText(/not in your book/);
  await settle();
  expect(records.asked).toEqual([]);
});
