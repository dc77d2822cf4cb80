import { addressesIn } from "./tableAddresses";
import type { HeaderKind } from "./headers/headerWords";
import { headerKey } from "./headers";
import type { TableRow } from "./tableRow";

/** So many rows tell what the columns hold. */
const SAMPLE_ROWS = 200;
/** Beyond this, columns are no longer told apart. */
const MOST_COLUMNS = 64;
/** How companies are called (legal forms), as words of Latin or Cyrillic script and as parts of Chinese, Japanese and Korean names. */
const COMPANY_WORD =
  /(?:^|[\s,.(])(?:ltd|limited|llc|l\.l\.c|inc|corp|corporation|co|company|gmbh|ag|kg|ohg|mbh|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s|sarl|sas|eurl|ltda|eireli|s\.?a\.?c\.?v|cv|bv|b\.v|nv|n\.v|oy|ab|as|a\/s|aps|plc|pty|pte|pvt|sdn|bhd|group|trading|industries|industrial|international|import|imports|export|exports|holding|holdings|tools|hardware|machinery|bros|sons|kft|zrt|sp\.? z o\.?o|spol|s\.r\.o|a\.s|d\.o\.o|ооо|оао|зао|ао|ип|пао|тоо|тов|шركة|şti|tic|san|a\.ş|fze|fzco|fzc|est)(?:$|[\s,.)])/i;
const COMPANY_PART =
  /公司|集团|集團|工厂|工廠|[厂廠]$|企业|企業|商行|贸易|貿易|株式会社|有限会社|合同会社|㈱|\(株\)|주식회사|㈜|상사|산업|شركة|مؤسسة/;
const ASIAN_PERSON =
  /^[\u3400-\u9fff]{2,4}$|^[\uac00-\ud7a3]{2,4}$|^[\u3400-\u9fff\u3040-\u30ff]{1,4}[ \u3000][\u3400-\u9fff\u3040-\u30ff]{1,4}$/;
/** A share of the rows below which a column is not taken for what it seems. */
const ENOUGH = 0.1;
const SHORTEST_WORD = 3;

interface ColumnCount {
  readonly column: number;
  cells: number;
  company: number;
  person: number;
}

/** What the columns of a table without a header hold: addresses, a name, a company; nothing is guessed of the others. */
export function kindsByContent(rows: readonly TableRow[]): ReadonlyArray<HeaderKind | undefined> {
  const counts: ColumnCount[] = [];
  const isAddress = new Set<number>();
  for (const { cells } of rows.slice(0, SAMPLE_ROWS)) {
    const addresses = cells.slice(0, MOST_COLUMNS).flatMap((cell) => addressesIn(cell, false));
    const locals = addresses.map(({ address }) => headerKey(address.slice(0, address.indexOf("@"))));
    const domains = addresses.map(({ address }) => headerKey(address.slice(address.indexOf("@") + 1)));
    for (const [column, cell] of cells.slice(0, MOST_COLUMNS).entries()) {
      const text = cell.trim();
      if (text === "") continue;
      if (text.includes("@")) isAddress.add(column);
      const count = (counts[column] ??= { column, cells: 0, company: 0, person: 0 });
      count.cells += 1;
      if (COMPANY_WORD.test(text) || COMPANY_PART.test(text)) count.company += 1;
      else if (wordsOf(text).some((word) => domains.some((domain) => domain.startsWith(word)))) count.company += 0.5;
      if (ASIAN_PERSON.test(text) && !COMPANY_PART.test(text)) count.person += 1;
      else if (wordsOf(text).some((word) => locals.some((local) => local.includes(word)))) count.person += 1;
      if (/\d/.test(text)) count.person -= 1;
    }
  }
  const others = counts.filter(({ column }) => !isAddress.has(column));
  const company = best(others, (count) => count.company - Math.max(0, count.person));
  const person = best(others, (count) => (count === company ? 0 : count.person));
  const kinds: Array<HeaderKind | undefined> = counts.map(({ column }) =>
    isAddress.has(column) ? "address" : undefined,
  );
  if (company !== undefined) kinds[company.column] = "organization";
  if (person !== undefined) kinds[person.column] = "name";
  else nameBeside(others, kinds);
  return kinds;
}

/** Nothing tells a name but that it is the only column of words left. */
function nameBeside(others: readonly ColumnCount[], kinds: Array<HeaderKind | undefined>): void {
  const [only, ...more] = others.filter(({ column, person }) => kinds[column] === undefined && person >= 0);
  if (only !== undefined && more.length === 0) kinds[only.column] = "name";
}

function best(counts: readonly ColumnCount[], measure: (count: ColumnCount) => number): ColumnCount | undefined {
  let found: ColumnCount | undefined;
  let most = 0;
  for (const count of counts) {
    const share = measure(count) / count.cells;
    if (share <= Math.max(ENOUGH, most)) continue;
    most = share;
    found = count;
  }
  return found;
}

/** The Latin words of a name that are long enough to be found in an address. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}]+/u, 6)
    .map(headerKey)
    .filter((word) => word.length >= SHORTEST_WORD);
}
