import * as v from "valibot";

const url = v.pipe(v.string(), v.url());
const wire = v.object({
  graphRoot: url,
  authority: url,
  clientId: v.string(),
  siteId: v.string(),
  rowScopes: v.array(v.string()),
  sampleBook: v.optional(v.string()),
});

/** Where this installation keeps its send records: `config.json` beside the pages. One record for each national cloud. */
export type Configuration = Readonly<v.InferOutput<typeof wire>>;

/** Reads `config.json`; `undefined` where the installation has no site (or the file is none). */
export function parseConfiguration(input: unknown): Configuration | undefined {
  const parsed = v.safeParse(wire, input);
  return parsed.success && parsed.output.clientId !== "" && parsed.output.siteId !== "" ? parsed.output : undefined;
}
