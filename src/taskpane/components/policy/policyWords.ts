import { roles, type Role } from "../../../domain/book/book";
import { roleLabels } from "../../../domain/book/roleLabels";
import { isKind } from "../../../domain/kinds/kind";
import { kindLabels } from "../../../domain/kinds/labels";
import type { Language } from "../../../domain/language";
import type { PolicyProblem } from "../../../domain/policy/checkPolicy";
import type { MailboxColumn } from "../../../domain/policy/matrix";
import { rules } from "../../../domain/rules";
import { isText } from "../../../domain/text/members";
import { policyTextOf, type PolicyText } from "../../text/policy";

/** A place of a policy as somebody reads it, within a sentence; the path itself where there are no words for it. */
export function placeWords(path: string, language: Language): string {
  return placeSentence(path, language).replace(/[.。]$/, "");
}

function placeSentence(path: string, language: Language): string {
  const text = policyTextOf(language);
  const [part = "", key = "", ...rest] = path.split(".");
  switch (part) {
    case "matrix":
      return key === "" ? text.sections.matrix : (matrixWords(key, rest.join("."), language) ?? path);
    case "severities":
      return key === "" ? text.sections.rules : (ruleWords(key, language) ?? path);
    case "thresholds":
      return key === ""
        ? text.sections.thresholds
        : ((text.thresholds as Readonly<Record<string, string>>)[key] ?? path);
    case "own":
    case "texts": {
      const { domains, bankAccounts, help, contact } = text.places;
      return ({ domains, bankAccounts, help, contact } as Readonly<Record<string, string>>)[key] ?? path;
    }
    case "clients":
      return text.places.client(key, placeWords(rest.join("."), language));
    case "mode":
    case "whenUnchecked":
    case "record":
    case "locked":
      return text.places[part];
    case "recorded":
      if (key === "subject") return text.places.recordedSubject;
      return key === "fileNames" ? text.places.recordedFileNames : path;
    default:
      return path;
  }
}

/** What stands at a place: what is locked is named by its places. */
export function placeValueWords(path: string, value: unknown, language: Language): string {
  if (path.includes("severities.") && value === undefined) return policyTextOf(language).rulesOwn;
  if (path !== "locked" || !Array.isArray(value) || value.length === 0) return valueWords(value, language);
  return value
    .filter(isText)
    .map((one) => placeWords(one, language))
    .join("; ");
}

function matrixWords(kind: string, column: string, language: Language): string | undefined {
  const { places, columns } = policyTextOf(language);
  if (!isKind(kind)) return undefined;
  const label = kindLabels[kind][language];
  if (column === "") return label;
  if (column === "departments" || column === "to" || column === "copied") return places.row(label, places[column]);
  return column in columns ? places.matrix(label, columns[column as MailboxColumn]) : undefined;
}

export function ruleWords(id: string, language: Language): string | undefined {
  return rules.find((rule) => rule.id === id)?.docs.summary[language];
}

/** A value of a policy as somebody reads it. */
export function valueWords(value: unknown, language: Language): string {
  const text = policyTextOf(language);
  if (value === undefined || value === "") return text.nothing;
  if (Array.isArray(value))
    return value.length === 0 ? text.nothing : value.map((one) => valueWords(one, language)).join(", ");
  if (typeof value === "number") return String(value);
  if (!isText(value)) return JSON.stringify(value);
  if ((roles as readonly string[]).includes(value)) return roleLabels[value as Role][language];
  if (value === "main-contact") return text.places.mainContact;
  if (value === "off") return text.off;
  const words: Readonly<Record<string, string>> = { ...text.fits, ...text.modes };
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

/** What is wrong at a place, and what was probably meant. */
export function problemWords({ because, expected = "", nearest }: PolicyProblem, text: PolicyText): string {
  const sentence = text.problem[because](expected);
  return nearest === undefined ? sentence : sentence + text.nearest(nearest);
}
