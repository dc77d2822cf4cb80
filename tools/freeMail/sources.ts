import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What the packages name, as they spell it. */
export interface Sources {
  /** Lists of free mail that people keep: what one of them names is listed. */
  readonly kept: ReadonlyArray<ReadonlySet<string>>;
  /** Lists that are gathered, mostly of mailboxes for minutes: it takes several to list a name. */
  readonly gathered: ReadonlyArray<ReadonlySet<string>>;
}

/** From the project's folder, wherever this file was compiled to. */
const require = createRequire(join(process.cwd(), "package.json"));

/** Reads the packages' data files, not their code. */
export function readSources(): Sources {
  const freemail = (file: string) => namesIn(require.resolve("freemail").replace(/index\.js$/, `data/${file}`));
  return {
    kept: [freemail("free.txt"), namesIn(require.resolve("free-email-domains-typescript"))],
    gathered: [
      freemail("disposable.txt"),
      namesIn(require.resolve("email-providers/all.json")),
      namesIn(
        require.resolve("disposable-email-domains-js").replace(/index\.js$/, "dict/disposable_email_blocklist.json"),
      ),
    ],
  };
}

/** Whatever looks like a domain, in a list of lines, in JSON or in a module's array. */
function namesIn(file: string): ReadonlySet<string> {
  return new Set(readFileSync(file, "utf8").match(/[^\s"',[\]();]+\.[^\s"',[\]();]+/g) ?? []);
}
