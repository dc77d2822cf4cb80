import { readdirSync, readFileSync } from "node:fs";
import type { Draft } from "../../src/domain/draft/draft";
import { toDraft } from "../../src/domain/draft/toDraft";

const folder = "test/support/messages";

/** The labelled messages of all languages as drafts to nobody: by their ids, with what they are told to be. */
export const labelledMessages: ReadonlyArray<{ readonly id: string; readonly draft: Draft; readonly formal: boolean }> =
  readdirSync(folder)
    .flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").trim().split("\n"))
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string;
          subject: string;
          body: string;
          attachments: string[];
          tags: string[];
          formal: boolean;
        },
    )
    .map(({ id, subject, body, attachments, tags, formal }) => ({
      id,
      formal,
      draft: toDraft({
        to: [],
        cc: [],
        bcc: [],
        subject,
        body: { format: "text", content: body },
        composeType: tags.includes("forward") ? "forward" : "new",
        attachments: attachments.map((name) => ({ name })),
      }),
    }));
