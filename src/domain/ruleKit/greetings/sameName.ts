import { nicknames, surnameSpellings } from "./nicknames";
import { soundOf } from "./sound";

/** From here on the beginning of a name says whose it is. */
const SHORTEST_BEGINNING = 3;
/** A name of so many letters within another is the same, as in `Al-Harthy` and `Magdalena`. */
const SHORTEST_PART = 4;
/** Pet forms are short, and begin as the name does. */
const LONGEST_PET_FORM = 5;
const VOWELS = /^[aeiouyhw]/;

interface Group {
  readonly names: readonly string[];
  readonly sounds: readonly string[];
}

let groups: readonly Group[] | undefined;

/**
 * Asks whether a name in Latin letters may be another's, which comes with its sound: equal, short, pet form, or otherwise spelt. Of family
 * names more has to be the same, for nobody shortens them.
 */
export function namesLike(name: string, isFamilyName: boolean): (other: string, otherSound: string) => boolean {
  const sound = soundOf(name);
  groups ??= `${nicknames}|${surnameSpellings}`
    .split("|")
    .map((group) => ({ names: group.split(" "), sounds: group.split(" ").map(soundOf) }));
  const known = groups.filter((group) => isIn(group, name, isFamilyName ? "" : sound));
  return (other, otherSound) =>
    looksLike(name, other, isFamilyName) ||
    (sound === otherSound && (sound.length > 1 || firstOf(name) === firstOf(other))) ||
    known.some((group) => isIn(group, other, isFamilyName ? "" : otherSound));
}

function firstOf(name: string): string {
  return VOWELS.test(name) ? "a" : name.charAt(0);
}

/** A sound of one consonant is that of too many names. */
function isIn({ names, sounds }: Group, name: string, sound: string): boolean {
  return names.indexOf(name) >= 0 || (sound.length > 1 && sounds.indexOf(sound) >= 0);
}

/** An initial, a part, or a beginning long enough: `Rob` and `Robert`, `Christine` and `Christiane`, `Conny` and `Constanze`. */
function looksLike(one: string, other: string, isFamilyName: boolean): boolean {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one.charAt(same) === other.charAt(same)) same += 1;
  const isPart = shorter >= SHORTEST_PART && (one.indexOf(other) >= 0 || other.indexOf(one) >= 0);
  const isPetForm =
    same >= (shorter <= LONGEST_PET_FORM ? 2 : SHORTEST_BEGINNING) ||
    endsAsPetForm(one, other) ||
    endsAsPetForm(other, one);
  return (
    isPart ||
    (same === shorter && (one === other || shorter === 1 || shorter >= SHORTEST_BEGINNING)) ||
    (isFamilyName ? same > SHORTEST_BEGINNING : isPetForm)
  );
}

/** `Hanni` of Johanna and `Toni` of Antonia: what stands before the last vowels is in the name. */
function endsAsPetForm(pet: string, name: string): boolean {
  const stem = pet.replace(/[aeiouy]+$/, "");
  return stem.length >= SHORTEST_BEGINNING && pet.length <= LONGEST_PET_FORM && name.indexOf(stem) >= 0;
}
