import type { WriteIntent } from "../../../app/ports/writeIntent";
import type { DecodedRecord } from "../../../domain/record/decodedRecord";
import { rowsOf } from "../../../domain/record/recordRow";
import { listOf, membersOf } from "../../../domain/text/members";
import { fieldsOf } from "../records/rowFields";

const JSON_TYPE = { "Content-Type": "application/json" };
const CREATED = 201;

/**
 * Writes the rows of one message as one batch. A collision with the unique key is a plain 400 (Graph, list items), and so is much else: where
 * somebody waits for the answer, rows that were not created are looked up by one more request. A runtime without `fetch` (classic Outlook in builds in
 * use, office-js issue 6719) throws. Nothing here is newer than ES5, `AbortSignal` least of all.
 */
export const writeIntent: WriteIntent = ({ pass: { root, items, token }, record, encoded, isAwaited }) => {
  const { sendId, reviewedAt, sender, writer = sender } = record;
  if (writer === undefined) return Promise.resolve(false);
  // What the encoded text leaves out it says itself; rows are cut by nothing else.
  const rows = rowsOf(record as DecodedRecord, { state: "intent", at: reviewedAt, mailbox: writer });
  const headers = { Authorization: `Bearer ${token}`, ...JSON_TYPE };
  const requests = rows.map((row, index) => ({
    id: String(index),
    method: "POST",
    url: items,
    headers: JSON_TYPE,
    body: { fields: fieldsOf(row, encoded) },
  }));
  const written = fetch(`${root}/$batch`, {
    method: "POST",
    headers,
    body: JSON.stringify({ requests }),
    keepalive: !isAwaited,
  });
  if (!isAwaited) return written.then(() => true);
  const lookUp = (): Promise<boolean> =>
    fetch(
      `${root}${items}?$expand=fields($select=RightBoxSendKey)&$top=50&$filter=startswith(fields/RightBoxSendKey,'${sendId}')`,
      { headers },
    )
      .then((answer) => answer.text())
      .then((text) => rows.every(({ key }) => text.indexOf(`"${key}"`) > 0));
  return written
    .then((answer) => answer.json())
    .then((body) => {
      const answers = listOf(membersOf(body)["responses"]);
      const created = answers.filter((answer) => membersOf(answer)["status"] === CREATED);
      return created.length === rows.length || lookUp();
    });
};
