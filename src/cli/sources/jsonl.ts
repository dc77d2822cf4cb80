import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import * as v from "valibot";
import { reasonOf, type Input, type InputFile } from "./input";

const text = v.optional(v.string(), "");
const wireAddress = v.union([
  v.pipe(
    v.object({ address: text, name: text, list: v.optional(v.boolean()) }),
    // As in Outlook: a personal contact list has a name and no address.
    v.transform(({ address, name, list = address === "" && name !== "" && !name.includes("@") }) => ({
      address,
      name,
      ...(list ? { list } : {}),
    })),
  ),
  v.pipe(
    v.string(),
    v.transform((address) => ({ address, name: "" })),
  ),
]);
const wireAddresses = v.optional(v.array(wireAddress), []);
const wireAttachment = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => ({ name, file: undefined, base64: undefined })),
  ),
  v.object({ name: v.string(), file: v.optional(v.string()), base64: v.optional(v.string()) }),
]);
const wireDraft = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  from: v.optional(wireAddress),
  to: wireAddresses,
  cc: wireAddresses,
  bcc: wireAddresses,
  subject: text,
  body: text,
  composeType: v.optional(v.picklist(["new", "reply", "forward"]), "new"),
  attachments: v.optional(v.array(wireAttachment), []),
});

/** One draft a line. A line that cannot be read is named with its number; the others are still read. */
export async function* jsonlFile(file: string): AsyncIterable<Input> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
      number += 1;
      const content = number === 1 ? line.replace(/^\ufeff/, "") : line;
      if (content.trim() !== "") yield readLine(content, `${file}:${String(number)}`, dirname(file));
    }
  } catch (error) {
    yield { status: "failed", where: file, because: reasonOf(error) };
  }
}

function readLine(line: string, where: string, folder: string): Input {
  const json = parseJson(line);
  if (json.status === "failed") return { status: "failed", where, because: json.because };
  const draft = v.safeParse(wireDraft, json.value);
  if (!draft.success) return { status: "failed", where, because: problemsOf(draft.issues) };
  const { id, from, body, attachments, ...rest } = draft.output;
  return {
    status: "read",
    id,
    raw: {
      ...rest,
      ...(from === undefined ? {} : { from }),
      body: { format: "text", content: body },
      attachments: attachments.map(({ name }) => ({ name })),
    },
    files: attachments.flatMap((attachment, index) => fileOf(attachment, index, folder)),
  };
}

/** A name alone has no content. */
function fileOf(
  { file, base64 }: v.InferOutput<typeof wireAttachment>,
  index: number,
  folder: string,
): readonly InputFile[] {
  if (base64 !== undefined) return [{ index, load: () => Promise.resolve(Buffer.from(base64, "base64")) }];
  if (file === undefined) return [];
  const path = resolve(folder, file);
  const load: InputFile["load"] = async (largest) => ((await stat(path)).size > largest ? "too-large" : readFile(path));
  return [{ index, load }];
}

function problemsOf(issues: ReadonlyArray<v.BaseIssue<unknown>>): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? "the line"}: ${issue.message}`).join("; ");
}

function parseJson(
  line: string,
): { readonly status: "read"; readonly value: unknown } | { readonly status: "failed"; readonly because: string } {
  try {
    return { status: "read", value: JSON.parse(line) };
  } catch (error) {
    return { status: "failed", because: reasonOf(error) };
  }
}
