import { parseArgs } from "node:util";
import { parseMailboxAddress } from "../domain/address/mailboxAddress";
import { monthsBefore, type Erasure } from "../domain/record/erasure";
import { languages, type Language } from "../domain/language";

/** Where Graph finds the lists. */
export interface GraphPlace {
  readonly graphRoot: string;
  readonly site: string;
}

/** What `lists` was asked to do. */
export type ListsArguments =
  | { readonly command: "help" }
  | ({ readonly command: "check" | "create" } & GraphPlace)
  | { readonly command: "protect"; readonly sharePointRoot: string }
  | ({
      readonly command: "erase";
      readonly erasure: Erasure;
      /** Without it rows are only counted. */
      readonly isSure: boolean;
      readonly reference: string;
      readonly report?: string;
    } & GraphPlace)
  | ({
      readonly command: "export";
      readonly out: string;
      readonly from?: Date;
      readonly until?: Date;
      readonly language: Language;
    } & GraphPlace);

const GRAPH_ROOT = "https://graph.microsoft.com/v1.0";

export const listsUsage = `Usage: lists check   --site ID
       lists create  --site ID
       lists protect --sharepoint-root https://contoso.sharepoint.com/sites/export
       lists erase   --site ID (--client CLIENT_ID | --address ADDRESS | --older-than MONTHS)
                     [--yes] [--reference TEXT] [--report REPORT.json]
       lists export  --site ID --out FILE.csv [--from 2026-10-01] [--until 2027-01-01] [--language en|zh-CN]

  --site ID            the site's id as Graph tells it: contoso.sharepoint.com,<guid>,<guid>
  --graph-root URL     ${GRAPH_ROOT} where absent
  --yes                erases; without it the rows are counted and nothing is changed
  --reference TEXT     what the report calls the request, such as its number
  --help               this text

Tokens come from the environment, never from the command line, where others could read them:
  GRAPH_TOKEN          for Graph: Sites.Read.All for check and export, Sites.ReadWrite.All for erase, Sites.Manage.All for create
  SHAREPOINT_TOKEN     for SharePoint itself, for protect: AllSites.Manage

Ends with 0 when all is well, 1 when something differs, was refused or is left to do, 2 when it could not begin.`;

const graphOptions = { site: { type: "string" }, "graph-root": { type: "string" } } as const;

/** Options of each command, beside `--help`. Others are refused. */
const optionsOf = {
  check: graphOptions,
  create: graphOptions,
  protect: { "sharepoint-root": { type: "string" } },
  erase: {
    ...graphOptions,
    client: { type: "string" },
    address: { type: "string" },
    "older-than": { type: "string" },
    yes: { type: "boolean" },
    reference: { type: "string" },
    report: { type: "string" },
  },
  export: {
    ...graphOptions,
    out: { type: "string" },
    from: { type: "string" },
    until: { type: "string" },
    language: { type: "string" },
  },
} as const;

type Command = keyof typeof optionsOf;

/** Values by option; what is not there was not given. */
type Values = Readonly<Partial<Record<string, string | boolean>>>;

/** Reads the command line; a string says what is wrong with it. */
export function parseListsArguments(words: readonly string[], now: Date): ListsArguments | string {
  if (words.includes("--help")) return { command: "help" };
  const [command, ...rest] = words;
  if (!isCommand(command)) return "The first word is check, create, protect, erase or export.";
  try {
    const { values } = parseArgs({ args: rest, options: optionsOf[command] });
    return argumentsOf(command, values as Values, now);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isCommand(word: string | undefined): word is Command {
  return word !== undefined && Object.keys(optionsOf).includes(word);
}

function argumentsOf(command: Command, values: Values, now: Date): ListsArguments | string {
  if (command === "protect") {
    const root = webAddress(values["sharepoint-root"]);
    return root === undefined ? "--sharepoint-root is the address of the site." : { command, sharePointRoot: root };
  }
  const site = textOf(values["site"]);
  const graphRoot = webAddress(values["graph-root"] ?? GRAPH_ROOT);
  if (site === undefined) return "--site is the site's id.";
  if (graphRoot === undefined) return "--graph-root is an address such as " + GRAPH_ROOT + ".";
  const place = { site, graphRoot };
  if (command === "erase") return erasing(place, values, now);
  return command === "export" ? exporting(place, values) : { command, ...place };
}

function erasing(place: GraphPlace, values: Values, now: Date): ListsArguments | string {
  const asked = [values["client"], values["address"], values["older-than"]].filter((value) => value !== undefined);
  if (asked.length !== 1) return "Name one of --client, --address and --older-than.";
  const erasure = erasureOf(values, now);
  if (typeof erasure === "string") return erasure;
  const report = textOf(values["report"]);
  return {
    command: "erase",
    ...place,
    erasure,
    isSure: values["yes"] === true,
    reference: textOf(values["reference"]) ?? "",
    ...(report === undefined ? {} : { report }),
  };
}

function erasureOf(values: Values, now: Date): Erasure | string {
  const client = textOf(values["client"]);
  if (client !== undefined) return { of: "client", client };
  const written = textOf(values["address"]);
  if (written !== undefined) {
    const address = parseMailboxAddress(written);
    return address === undefined ? `"${written}" is no address.` : { of: "address", address: address.key };
  }
  const months = Number(values["older-than"]);
  if (!Number.isInteger(months) || months < 1 || months > 600) return "--older-than is a number of months, 1 to 600.";
  return { of: "before", before: monthsBefore(now, months) };
}

function exporting(place: GraphPlace, values: Values): ListsArguments | string {
  const out = textOf(values["out"]);
  if (out === undefined) return "--out names the file to write.";
  const language = languages.find((one) => one === (values["language"] ?? "en"));
  if (language === undefined) return `--language is one of ${languages.join(", ")}.`;
  const [from, until] = [dateOf(values["from"]), dateOf(values["until"])];
  if (from === null || until === null) return "--from and --until are days such as 2026-10-01.";
  return {
    command: "export",
    ...place,
    out,
    language,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** `null` for what is no day. */
function dateOf(value: string | boolean | undefined): Date | null | undefined {
  if (value === undefined) return undefined;
  const at = new Date(/^\d{4}-\d\d-\d\d$/.test(String(value)) ? `${String(value)}T00:00:00Z` : "");
  return Number.isNaN(at.getTime()) ? null : at;
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function webAddress(value: string | boolean | undefined): string | undefined {
  const text = textOf(value);
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
    ? text.replace(/\/+$/, "")
    : undefined;
}
