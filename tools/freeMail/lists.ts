import { readdirSync, readFileSync } from "node:fs";
import { parseDomainName, type DomainName } from "../../src/domain/address/domainName";

/** The lists of providers, one file a region, and beside them `mostUsed.txt` and `notFreeMail.txt`. */
export const LISTS = "src/domain/address/freeMail";
export const MOST_USED = "mostUsed.txt";
export const NOT_FREE_MAIL = "notFreeMail.txt";

/** A domain that a list names, and where. */
export interface Listed {
  readonly name: DomainName;
  readonly at: string;
}

export interface DomainList {
  readonly domains: readonly Listed[];
  readonly problems: readonly string[];
}

/** Reads the lists of all regions as one. */
export function readRegions(): DomainList {
  const lists = readdirSync(LISTS)
    .filter((file) => file.endsWith(".txt") && file !== MOST_USED && file !== NOT_FREE_MAIL)
    .sort()
    .map(readFile);
  return {
    domains: lists.flatMap(({ domains }) => domains),
    problems: lists.flatMap(({ problems }) => problems),
  };
}

export function readFile(file: string): DomainList {
  return readList(file, readFileSync(`${LISTS}/${file}`, "utf8"));
}

/**
 * Reads a list: domains with spaces between them, or families such as `yahoo.{com,co.uk}` and `{,vip.}qq.com`. From a `#` to the end of
 * the line stands whose domains they are, or a reason. What cannot be a domain is left out and named with its line.
 */
export function readList(file: string, content: string): DomainList {
  const problems: string[] = [];
  const domains = content.split("\n").flatMap((line, index) => {
    const at = `${file}:${String(index + 1)}`;
    const words = line.replace(/#.*/, "").split(/\s+/).filter(Boolean);
    return words.flatMap(familyOf).flatMap((text): Listed[] => {
      const name = parseDomainName(text);
      if (name === undefined) problems.push(`${at}: this is not a domain: ${text}`);
      return name === undefined ? [] : [{ name, at }];
    });
  });
  return { domains, problems };
}

/** All domains that a family names; a domain is a family of one. */
function familyOf(word: string): readonly string[] {
  const [, before = "", choices = "", after = ""] = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(word) ?? [];
  return after === "" && choices === ""
    ? [word]
    : choices.split(",").flatMap((choice) => familyOf(`${before}${choice}${after}`));
}
