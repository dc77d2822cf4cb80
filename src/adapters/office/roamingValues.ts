import type { SaveAnswer } from "../../app/ports/bookStore";
import { fromOffice } from "./fromOffice";
import { isOfficeError } from "./OfficeError";
import { OWN_POLICY_KEY, POLICY_KEY } from "./roamingPolicy";
import { QUIET_KEY } from "./roamingQuiet";
import { BOOK_KEY, MIRROR_KEY } from "./roamingSettings";
import { SPEECH_KEY } from "./roamingSpeech";

/** Where a book with rows that could not be used stays as it was, once a new one is saved over it. */
export const ASIDE_KEY = "book-before";
/** Whose book the pane works with. */
export const MODE_KEY = "mode";
const KEYS = [BOOK_KEY, MIRROR_KEY, ASIDE_KEY, MODE_KEY, POLICY_KEY, OWN_POLICY_KEY, QUIET_KEY, SPEECH_KEY] as const;
/** Characters of serialised JSON for all roaming settings of an add-in (office-js docs, `RoamingSettings`). */
export const ROAMING_LIMIT = 32 * 1_024;
/** How long Outlook may take to write the settings to the mailbox. */
const SAVE_DEADLINE_MS = 15_000;

/** Settings by key; `undefined` takes one away. */
export type RoamingValues = Readonly<Partial<Record<(typeof KEYS)[number], unknown>>>;

/** Everything in the settings as office.js measures it, with some values anew: every value as JSON text, in JSON once more. */
export function sizeWith(values: RoamingValues): number {
  const texts = KEYS.reduce<Readonly<Record<string, string>>>((all, key) => {
    const value: unknown = key in values ? values[key] : settings().get(key);
    return value === undefined || value === null ? all : { ...all, [key]: JSON.stringify(value) };
  }, {});
  return JSON.stringify(texts).length;
}

/** What was in memory goes back when Outlook refuses, so that pane and server do not part. */
export async function saveRoaming(values: RoamingValues): Promise<SaveAnswer> {
  const before = Object.keys(values).map((key) => ({ key, value: settings().get(key) as unknown }));
  Object.entries(values).forEach(([key, value]) => {
    put(key, value);
  });
  try {
    await fromOffice(
      "roamingSettings.saveAsync",
      (done) => {
        settings().saveAsync(done);
      },
      SAVE_DEADLINE_MS,
    );
    return { status: "saved" };
  } catch (error) {
    before.forEach(({ key, value }) => {
      put(key, value);
    });
    if (isOfficeError(error)) return { status: "refused", because: "host" };
    throw error;
  }
}

function put(key: string, value: unknown): void {
  if (value === undefined || value === null) settings().remove(key);
  else settings().set(key, value);
}

function settings(): Office.RoamingSettings {
  return Office.context.roamingSettings;
}
