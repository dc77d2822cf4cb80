import { configure } from "@testing-library/react";
import type { ClientId } from "../../src/domain/book/book";
import type { Language } from "../../src/domain/language";
// Loaded lazily by the page: a test does not wait for it to be compiled.
import "../../src/taskpane/components/history/ColleagueList";
import "../../src/taskpane/components/history/figures/FiguresView";
import { HistoryPage, type HistoryPageProps } from "../../src/taskpane/pages/HistoryPage";
import { aClient, aDraft, anAddress, domain } from "./builders";
import { fakeHistory, type FakeHistory, type FakeHistoryOptions } from "./fakeHistory";
import { fakeServices } from "./fakePorts";
import { fakeReceiving } from "./fakeReceiving";
import { showPart } from "./showPane";

// A machine with other work to do is no failure.
configure({ asyncUtilTimeout: 20_000 });

export interface HistoryShown extends FakeHistoryOptions {
  readonly language?: Language;
  /** The client that was asked for; none where `null`. */
  readonly client?: ClientId | null;
  readonly page?: Omit<HistoryPageProps, "client">;
}

const acme = aClient("acme", {
  addresses: [anAddress("sales@acme.example", "official"), anAddress("bob@gmail.com", "personal")],
});
const beta = aClient("beta", { addresses: [anAddress("info@beta.example", "official")] });

/** The page of the history, over send records in memory; of Acme, where nothing else is asked for. */
export async function showHistory({
  language = "en",
  client = "acme" as ClientId,
  page = {},
  ...options
}: HistoryShown = {}): Promise<FakeHistory> {
  const records = fakeHistory(options);
  const book = { clients: [acme, beta], own: { domains: [domain("ourco.example")], bankAccounts: [] } };
  const services = fakeServices({
    draft: aDraft(),
    language,
    receiving: fakeReceiving(),
    book: { status: "loaded", book, asOf: "2026-11-24T09:00:00.000Z", problems: [] },
  });
  await showPart({ ...services, records }, <HistoryPage client={client ?? undefined} {...page} />);
  return records;
}
