import type { PatternProblem } from "../../domain/book/numberPatterns";
import type { NoTextReason, TextCut } from "../../domain/draft/draft";
import type { EvidencePlace, Kind } from "../../domain/kinds/kind";
import type { Language } from "../../domain/language";
import { en } from "./en";
import { zhCn } from "./zhCn";

/** The pane's own words. A key that one language lacks does not compile. */
export interface Text {
  readonly pages: {
    readonly message: string;
    readonly clients: string;
    readonly history: string;
    readonly policy: string;
  };
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
  /** Each kind as what "this is …" says. */
  readonly aKind: Readonly<Record<Kind, string>>;
  readonly mainly: string;
  readonly also: string;
  /** How sure, on a badge. */
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly judgedAs: Readonly<Record<Sureness, (kind: string) => string>>;
  readonly belongsToOfficial: string;
  readonly unsure: string;
  readonly unsureHint: string;
  readonly mightBe: string;
  readonly settles: {
    readonly title: string;
    readonly subject: (kind: string) => string;
    readonly text: string;
    readonly file: (name: string, kind: string) => string;
    readonly say: string;
  };
  readonly showEvidence: string;
  readonly noEvidence: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly preview: {
    readonly title: string;
    readonly empty: string;
    readonly files: string;
    readonly leftOut: string;
    readonly all: string;
    readonly less: string;
    readonly for: string;
    readonly against: string;
    readonly inside: (kind: string, how: string) => string;
    readonly inFile: string;
    readonly reading: (name: string, number: number, of: number) => string;
    readonly notRead: string;
    readonly nothingInside: string;
    readonly note: {
      readonly otherEnding: (says: string, is: string) => string;
      readonly pagesWithoutText: (count: number) => string;
      readonly hiddenSheets: (names: readonly string[]) => string;
      readonly filesLeftOut: (count: number) => string;
    };
    readonly noText: Readonly<Record<NoTextReason, string>>;
    readonly cut: Readonly<Record<TextCut, string>>;
  };
  readonly teach: {
    readonly isNot: (kind: string) => string;
    readonly is: (kind: string) => string;
    readonly isElse: string;
    readonly kind: string;
    readonly misled: string;
    readonly knownBy: string;
    readonly words: (words: string) => string;
    readonly fileNamed: (name: string) => string;
    readonly whom: string;
    readonly everyClient: string;
    readonly onlyThisClient: (kind: string) => string;
    readonly instead: string;
    readonly nothingElse: string;
    readonly learns: string;
    readonly works: (kind: string) => string;
    readonly othersToo: (kind: string, client: string) => string;
    readonly notEnough: (kind: string) => string;
    readonly learn: string;
    readonly needsClient: string;
    readonly needsSign: string;
    readonly full: (count: number) => string;
  };
  readonly learned: {
    readonly title: string;
    readonly forClient: string;
    readonly none: string;
    readonly isNot: (client: string, signs: string, kind: string) => string;
    readonly instead: (kind: string) => string;
    readonly is: (client: string, signs: string, kind: string) => string;
    readonly words: (words: readonly string[]) => string;
    readonly files: (names: readonly string[]) => string;
    readonly and: (one: string, other: string) => string;
    readonly allClients: string;
    readonly on: (date: string) => string;
    readonly undo: (sentence: string) => string;
    readonly undone: string;
    readonly export: string;
    readonly count: (count: number, most: number) => string;
  };
  readonly patterns: {
    readonly title: string;
    readonly hint: string;
    readonly pattern: string;
    readonly such: (example: string) => string;
    readonly remove: (pattern: string) => string;
    readonly removeShort: string;
    readonly problem: Readonly<Record<PatternProblem | "twice", string>>;
  };
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
  readonly imported: (clients: number, lessons: number, problems: number) => string;
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
  readonly refusedByStorage: string;
  readonly unknownSender: (address: string) => string;
  readonly sender: (client: string) => string;
  readonly noItem: string;
}

/** How sure the judge is of a kind. */
export type Sureness = "clear" | "likely" | "possible";

/** How much a piece of evidence counts. */
export type Strength = "strong" | "medium" | "slight";

const all: Readonly<Record<Language, Text>> = { en, "zh-CN": zhCn };

export function textOf(language: Language): Text {
  return all[language];
}
