import type { MailboxAddress } from "../address/mailboxAddress";
import { inferRole } from "../book/inferRole";
import { present } from "../text/members";

/** `li.na`; shorter ones are made of initials: too little to tell people apart by. */
const SHORTEST_LOCAL_PART = 5;

/**
 * What a full name is known by, whatever the order of its words, commas and capitals: `Lee, Bob` and `Bob Lee` are one. A lone first
 * name, and what is no name, has none.
 */
export function personKey(name: string): string | undefined {
  if (name.indexOf("@") >= 0) return undefined;
  const words = name
    .toLowerCase()
    .split(/[\s,.;"'()_-]+/)
    .filter((word) => word !== "");
  const isFull = words.length > 1 || /^[\u3400-\u9fff]{2}/.test(words[0] ?? "");
  return isFull ? words.sort().join(" ") : undefined;
}

/** Connects the names of a family, and is none: `del` in `María del Carmen`. */
const PARTICLE = /^(?:d[aeiou]s?|del|della|van|von|der|den|la|las|los|al|el|bin|ibn)$/;

/**
 * All that a full name is known by: `María García Ruelas` is `María García` to most, and `João Carlos Ferreira` is `João Ferreira`.
 * {@link personKey}'s key is the first.
 */
export function personKeys(name: string): readonly string[] {
  const whole = personKey(name);
  const words = name.split(/[\s.;"'()_-]+/).filter((word) => word !== "" && !PARTICLE.test(word.toLowerCase()));
  const [first = "", second = ""] = words;
  const last = words[words.length - 1] ?? "";
  return whole === undefined || words.length < 3 || name.indexOf(",") >= 0
    ? present([whole])
    : present([whole, personKey(`${first} ${second}`), personKey(`${first} ${last}`)]);
}

/** The same for a local part such as `bob.lee`; none for `sales`. That `customer.service` names nobody, {@link namesPerson} knows. */
export function personKeyOf({ local }: MailboxAddress): string | undefined {
  return local.length >= SHORTEST_LOCAL_PART && /^[^\d@]{2,}[._-][^\d@]{2,}$/.test(local)
    ? personKey(local)
    : undefined;
}

/** Whether no department is in the address. Slow, so ask it last. */
export function namesPerson(address: MailboxAddress): boolean {
  return inferRole(address, true) === "official";
}
