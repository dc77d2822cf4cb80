import * as v from "valibot";
import type { PolicyPlace } from "../../app/ports/policySource";

const url = v.pipe(v.string(), v.url());
const wire = v.object({
  graphRoot: url,
  authority: url,
  clientId: v.string(),
  siteId: v.string(),
  rowScopes: v.array(v.string()),
  sampleBook: v.optional(v.string()),
  /** Mailboxes beside the user's own that are looked through for sent mail, by whoever may open them. */
  sharedMailboxes: v.optional(v.array(v.string())),
});

/** Where this installation keeps its send records: `config.json` beside the pages. One record for each national cloud. */
export type Configuration = Readonly<v.InferOutput<typeof wire>>;

/** Reads `config.json`; `undefined` where the installation has no site (or the file is none). */
export function parseConfiguration(input: unknown): Configuration | undefined {
  const parsed = v.safeParse(wire, input);
  return parsed.success && parsed.output.clientId !== "" && parsed.output.siteId !== "" ? parsed.output : undefined;
}

const withPolicy = v.object({ policy: v.optional(v.object({ from: v.picklist(["list", "file", "none"]) })) });

/** Where `config.json` says that the organisation's policy is; `undefined` where it cannot be told, since that is no file or says something else. */
export function policyPlaceOf(input: unknown): PolicyPlace | undefined {
  const parsed = v.safeParse(withPolicy, input);
  return parsed.success ? (parsed.output.policy?.from ?? "none") : undefined;
}
