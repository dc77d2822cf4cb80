import type { RecordProblem, RecordsTrouble } from "../../app/ports/sendRecords";
import type { EvidencePlace } from "../../domain/kinds/kind";
import type { Language } from "../../domain/language";
import { en } from "./en";
import { zhCn } from "./zhCn";

/** The pane's own words. A key that one language lacks does not compile. */
export interface Text {
  readonly pages: { readonly message: string; readonly clients: string; readonly history: string };
  readonly loading: string;
  readonly tryAgain: string;
  readonly undo: string;
  readonly cancel: string;
  readonly save: string;
  readonly fits: string;
  readonly fitsHint: string;
  readonly problems: (count: number) => string;
  readonly hints: (count: number) => string;
  readonly why: string;
  readonly otherWays: string;
  readonly sendAnyway: string;
  readonly reason: string;
  readonly reasons: readonly string[];
  readonly acknowledged: string;
  readonly done: (label: string) => string;
  readonly kind: string;
  readonly unsure: string;
  readonly unsureHint: string;
  readonly showEvidence: string;
  readonly places: Readonly<Record<EvidencePlace, string>>;
  readonly recipients: string;
  readonly noRecipients: string;
  readonly ownPeople: string;
  readonly unknownPeople: string;
  readonly party: (part: string) => string;
  readonly addToClient: string;
  readonly chooseClient: string;
  readonly newClient: string;
  readonly clientName: string;
  readonly role: string;
  readonly add: string;
  readonly unreadableItem: string;
  readonly fixFailed: string;
  readonly searchClients: string;
  readonly noClients: string;
  readonly noClientsHint: string;
  readonly noMatch: string;
  readonly trySample: string;
  readonly importBook: string;
  readonly exportBook: string;
  readonly imported: (clients: number, problems: number) => string;
  readonly notJson: string;
  readonly confirm: string;
  readonly retire: string;
  readonly standing: string;
  readonly addAddress: string;
  readonly address: string;
  readonly notAnAddress: string;
  readonly full: (characters: number, limit: number) => string;
  readonly almostFull: (percent: number) => string;
  readonly setAside: Readonly<Record<"damaged" | "newer-version", string>>;
  readonly refusedByHost: string;
  readonly historyOf: (client: string) => string;
  readonly noHistory: string;
  readonly recordProblems: (count: number) => string;
  readonly recordProblem: Readonly<Record<RecordProblem["because"], string>>;
  readonly noClientHere: string;
  readonly refresh: string;
  readonly createLists: string;
  readonly listsCreated: (names: string) => string;
  readonly signIn: string;
  readonly trouble: Readonly<Record<RecordsTrouble, string>>;
  readonly unknownSender: (address: string) => string;
  readonly sender: (client: string) => string;
  readonly noItem: string;
  readonly findingsCount: (count: number) => string;
}

const all: Readonly<Record<Language, Text>> = { en, "zh-CN": zhCn };

export function textOf(language: Language): Text {
  return all[language];
}
