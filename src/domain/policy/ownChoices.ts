import { membersOf } from "../text/members";
import type { PolicySettings } from "./checkPolicy";

/** What a user sets for himself, at a path such as `severities.unknown-mailbox`; `undefined` takes it back. */
export function withChoice(settings: PolicySettings, path: readonly string[], value: unknown): PolicySettings {
  const [key, ...rest] = path;
  if (key === undefined) return settings;
  const member = rest.length === 0 ? value : withChoice(membersOf(settings[key]), rest, value);
  const isGone = member === undefined || (rest.length > 0 && Object.keys(membersOf(member)).length === 0);
  return Object.keys(settings)
    .filter((other) => other !== key)
    .reduce<PolicySettings>((all, other) => ({ ...all, [other]: settings[other] }), isGone ? {} : { [key]: member });
}

/** What is set at a path; `undefined` where nothing is. */
export function choiceAt(settings: PolicySettings, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => membersOf(value)[key], settings);
}
