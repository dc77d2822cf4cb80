import type { DomainName } from "../../src/domain/address/domainName";
import { lookalikeIndex } from "../../src/domain/lookalikes/lookalikeIndex";
import { atMost, type Figure } from "./figure";
import { madeClient } from "./lookupBook";
import { megabytes, quantile } from "./measure";

const KNOWN = 100_000;
const LOOKUPS = 3_000;
const ROUNDS = 5;
const ENDING = /\..*$/;
const ENDINGS: Readonly<Record<string, string>> = { uk: ".co.uk", cn: ".com.cn" };

/** Lookalikes among 100,000 known domains: one slip, two slips, and domains of others. */
export function lookalikeFigures(): readonly Figure[] {
  const known = Array.from({ length: KNOWN }, (_, number) => domainOf(number));
  const before = megabytes();
  const used = process.cpuUsage();
  const index = lookalikeIndex(known);
  const { user, system } = process.cpuUsage(used);
  const size = megabytes() - before;
  const asked = Array.from({ length: LOOKUPS }, (_, number) => askedFor(number));
  for (const domain of asked) index.find(domain);
  const times = asked.map((domain) =>
    quantile(
      Array.from({ length: ROUNDS }, () => microseconds(() => index.find(domain))),
      0.5,
    ),
  );
  return [
    atMost("lookalike among 100,000 domains, median", quantile(times, 0.5), "µs", 40),
    atMost("lookalike among 100,000 domains, p99", quantile(times, 0.99), "µs", 150),
    atMost("build of the lookalikes of 100,000 domains, processor time", (user + system) / 1e6, "s", 1),
    atMost(`size of the lookalikes of ${String(index.size)} domains`, size, "MB", 50),
  ];
}

function domainOf(number: number): DomainName {
  const [domain] = madeClient(number, 1).domains;
  if (domain === undefined) throw new Error("A made client has a domain.");
  // Endings that there are: what stands before an ending that nobody has would be taken for the name.
  return domain.replace(
    /(?:\.(\w\w))?\.example$/,
    (_, country?: string) => ENDINGS[country ?? ""] ?? `.${country ?? "com"}`,
  ) as DomainName;
}

function askedFor(number: number): DomainName {
  const whole = domainOf(number % 3 === 2 ? KNOWN * 10 + number : number * 31);
  const name = whole.replace(ENDING, "");
  const oneSlip = name.slice(0, 2) + name.slice(3);
  const made = [oneSlip, `${oneSlip.slice(0, -1)}${oneSlip.slice(-1).repeat(2)}`, name][number % 3] ?? name;
  return (made + whole.slice(name.length)) as DomainName;
}

function microseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) * 1_000;
}
