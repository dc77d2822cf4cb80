import type { ListProtection } from "../../app/ports/listsAdmin";
import { isRecordList } from "../../domain/record/quarters";
import { listOf, membersOf, textOf } from "../../domain/text/members";
import { recordViews, viewBody, type ViewDefinition } from "./listViews";
import { isSharePointError, type SharePointFetch } from "./sharePointFetch";

/**
 * Sets what Graph cannot set, in every list of records: item-level permissions, no versions (an erased address would stand in them), no
 * approval, and the views. Safe to repeat. Rejects with a `SharePointError` where nothing can be done at all.
 */
export async function protectLists(sharePoint: SharePointFetch): Promise<readonly ListProtection[]> {
  const protections: ListProtection[] = [];
  for (const { id, title } of await recordLists(sharePoint)) {
    const path = `/web/lists(guid'${id}')`;
    const refused = [...(await protect(sharePoint, path)), ...(await addViews(sharePoint, path))];
    protections.push(await protectionOf(sharePoint, path, title, refused));
  }
  return protections;
}

const SETTINGS = "$select=Id,Title,ReadSecurity,WriteSecurity,EnableVersioning,EnableModeration";

async function recordLists(
  sharePoint: SharePointFetch,
): Promise<ReadonlyArray<{ readonly id: string; readonly title: string }>> {
  const path = "/web/lists?$select=Id,Title&$top=5000";
  const answer = membersOf(await sharePoint({ method: "GET", path }));
  return listOf(answer["value"])
    .map(membersOf)
    .map((list) => ({ id: textOf(list["Id"]), title: textOf(list["Title"]) }))
    .filter(({ title }) => isRecordList(title))
    .sort((one, other) => (one.title < other.title ? -1 : 1));
}

/**
 * Reading is set apart from the rest: that a list with a unique column takes it is doubted (one source says that it does not), and what can be
 * had without it should be had.
 */
async function protect(sharePoint: SharePointFetch, path: string): Promise<readonly string[]> {
  const settings = [{ WriteSecurity: 2, EnableVersioning: false, EnableModeration: false }, { ReadSecurity: 2 }];
  const refused: string[] = [];
  for (const body of settings) {
    const detail = await refusal(() => sharePoint({ method: "MERGE", path, body }));
    if (detail !== undefined) refused.push(`${Object.keys(body).join(", ")}: ${detail}`);
  }
  return refused;
}

async function addViews(sharePoint: SharePointFetch, path: string): Promise<readonly string[]> {
  const there = await viewTitles(sharePoint, path);
  const refused: string[] = [];
  for (const view of recordViews) {
    if (there.includes(view.title)) continue;
    const detail = await refusal(() => addView(sharePoint, path, view));
    if (detail !== undefined) refused.push(`${view.title}: ${detail}`);
  }
  return refused;
}

async function addView(sharePoint: SharePointFetch, path: string, view: ViewDefinition): Promise<void> {
  const made = membersOf(await sharePoint({ method: "POST", path: `${path}/views`, body: viewBody(view) }));
  const fields = `${path}/views(guid'${textOf(made["Id"])}')/viewfields`;
  await sharePoint({ method: "POST", path: `${fields}/removeallviewfields` });
  for (const field of view.fields) await sharePoint({ method: "POST", path: `${fields}/addviewfield('${field}')` });
}

async function viewTitles(sharePoint: SharePointFetch, path: string): Promise<readonly string[]> {
  const answer = membersOf(await sharePoint({ method: "GET", path: `${path}/views?$select=Id,Title` }));
  return listOf(answer["value"]).map((view) => textOf(membersOf(view)["Title"]));
}

/** What stands there now counts, not what was answered. */
async function protectionOf(
  sharePoint: SharePointFetch,
  path: string,
  list: string,
  refused: readonly string[],
): Promise<ListProtection> {
  const settings = membersOf(await sharePoint({ method: "GET", path: `${path}?${SETTINGS}` }));
  const titles = await viewTitles(sharePoint, path);
  return {
    list,
    readsOwnOnly: settings["ReadSecurity"] === 2,
    changesOwnOnly: settings["WriteSecurity"] === 2,
    keepsVersions: settings["EnableVersioning"] === true,
    needsApproval: settings["EnableModeration"] === true,
    views: recordViews.map(({ title }) => title).filter((title) => titles.includes(title)),
    refused,
  };
}

async function refusal(run: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    // No token, no rights, no answer: the rest would fare no better.
    if (!isSharePointError(error) || [0, 401, 403].includes(error.status)) throw error;
    return error.message;
  }
}
