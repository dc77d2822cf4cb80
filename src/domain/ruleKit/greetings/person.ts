import type { MailboxAddress } from "../../address/mailboxAddress";
import type { Client } from "../../book/book";
import { foldText } from "../../kinds/foldText";
import type { Greeted } from "./greeted";
import { isGivenName, isSurelyGivenName } from "./givenNames";
import { beginsAsHeard, soundsAsSurname } from "./heard";
import { spellingsOf } from "./ideographicGreeting";
import { isGeneral, isNobody, namesBusiness } from "./nobody";
import { namesLike } from "./sameName";
import { latinOf, soundOf } from "./sound";
import { chineseSurnames } from "./surnames";

/** Whoever reads a mailbox, as far as its address and the names given to it say. */
export interface Person {
  /** The words of its names, in Latin letters, but for those that its company has too or that stand for it. */
  readonly words: readonly string[];
  /** Those that its company has too: whoever founded it may have them. */
  readonly shared: readonly string[];
  /** The names' ideographs. */
  readonly ideographs: string;
  readonly local: string;
  /** Whether it is one person, whose name is known. */
  readonly isNamed: boolean;
}

/** Whether greeting and person are one: for sure, for sure not, or nobody can tell. */
export type Likeness = "same" | "other" | "unknown";

const LONGEST_NAMES = 200;
const IDEOGRAPHS = /[\u4e00-\u9fff々]+/g;
/** Between a person's own name and the company's. */
const BESIDE = /[()[\]（）【】|/,，@]| [-–—] /;
const ARABIC = /[\u0620-\u06ff]/;
const ARABIC_SON = /^(?:a?bn|a?bw|ben|bin|bou|abou|abu)$/;
/** What Arabic family names begin with, written as one word or as two. */
const ARABIC_BEGINNING = /^(?:ben|bin|bou|abou|abu|ibn)(?=[a-z]{3})/;
/** Of a local part: a given name and a family name, which the company may be called after. */
const FULL_NAME = /^[a-z]{3,}[._-][a-z]{3,}$/;
const PINYIN = /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?(?![aeiou])|r)?){1,3}$/;
const chineseSpellings = new Set(chineseSurnames.split(/[^a-z]+/));

/**
 * The person behind a mailbox. Words of its company, of roles and of nobody are no names; a local part of two words is one. Whoever reads
 * a mailbox that is called after a department or a company may have any name beside.
 */
export function personAt(address: MailboxAddress, names: readonly string[], client: Client | undefined): Person {
  const given = names
    .filter((name) => name.indexOf("@") < 0)
    .join(" ")
    .slice(0, LONGEST_NAMES);
  const company = `${address.unicodeDomain} ${latinOf(client === undefined ? "" : `${client.name} ${client.shortName ?? ""}`)}`;
  const parts = address.local.split(/[^a-z\u0400-\u06ff]+/).filter((part) => part !== "");
  const isOfMany = parts.some((part) => part.length > 2 && isGeneral(part));
  const shown = wordsOf(given);
  const ideographs = (given.match(IDEOGRAPHS) ?? []).join("");
  const [only = ""] = parts.length === 1 ? parts.map(latinOf) : [];
  const isOwnName = parts.length > 1 ? !isOfMany : shown.length === 0 && isSurelyGivenName(only);
  const known = shown.concat(isOwnName ? parts.map(latinOf) : []).filter((word) => word !== "" && !isNobody(word));
  const isShared = (word: string): boolean => word.length > 2 && company.indexOf(word) >= 0;
  const own = withoutCompany(given, address.local);
  const ownWords = wordsOf(own);
  const unspelt = foldText(own).text.split(/[^\u0400-\u06ff]+/);
  const isBeside = (word: string): boolean => shown.indexOf(word) >= 0 && ownWords.indexOf(word) < 0;
  const words = known.filter((word) => !isShared(word) && !isBeside(word));
  const isPerson = words.some((word) => word !== words[0]) || words.some(isGivenName) || ideographs.length > 1;
  return {
    words,
    shared: known.filter((word) => words.indexOf(word) < 0),
    ideographs,
    local: address.local,
    isNamed: isPerson && !isOfMany && !namesBusiness(ownWords.concat(unspelt), (own.match(IDEOGRAPHS) ?? []).join("")),
  };
}

function wordsOf(name: string): readonly string[] {
  return latinOf(name.replace(IDEOGRAPHS, " "))
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/**
 * A display name without the company that is set beside the person's own, which is known by a given name or by the local part:
 * `Ana Silva - Aurora Foods`, `Ben Roe (Roe Tools Ltd)`.
 */
function withoutCompany(given: string, local: string): string {
  const parts = given.split(BESIDE).filter((part) => part.trim() !== "");
  const people = parts.filter((part) => {
    const words = wordsOf(part);
    const characters = (part.match(IDEOGRAPHS) ?? []).join("");
    const isKnown = words.some((word) => isGivenName(word) || (word.length > 2 && local.indexOf(word) >= 0));
    const isChinese = characters.length > 1 && characters.length < 5 && spellingsOf(characters).length > 0;
    return (isChinese || (isKnown && words.length < 5)) && !namesBusiness(words, characters);
  });
  return people.length > 0 && people.length < parts.length ? people.join(" ") : given;
}

/**
 * Makes the question whether a greeting means a person, so that what depends on the greeting alone is done once. A Chinese surname is also
 * one that foreigners get for the sound of their own: `马` for Ahmad and Martin.
 */
export function meaning({ words, ideographs, as }: Greeted): (person: Person) => Likeness {
  const spellings = spellingsOf(ideographs);
  const names = as === "heard" ? [] : latinNames(words);
  const isArabic = words.some((word) => ARABIC.test(word));
  const alike = names.map((name) => namesLike(name, as === "titled"));
  return (person) => {
    const isForeign = person.ideographs === "" && !person.words.some((word) => chineseSpellings.has(word));
    const isTheirs = (other: string): boolean => {
      const sound = soundOf(other);
      return (
        alike.some((isLike) => isLike(other, sound)) ||
        spellings.some((one) => hasSpelling(other, one) || (isForeign && isHeardAs(one, other, sound))) ||
        (as === "heard" && words.some((word) => beginsAsHeard(word, other)))
      );
    };
    const theirs = person.words.concat(person.shared, ideographs === "" ? spellingsOf(person.ideographs) : []);
    if (
      hasCommon(ideographs, person.ideographs) ||
      theirs.concat(isArabic ? theirs.map(withoutBeginning) : [], joined(theirs)).some(isTheirs) ||
      names.some((name) => name.length > 2 && person.local.indexOf(name) >= 0) ||
      spellings.some((one) => person.local.indexOf(one) === 0)
    )
      return "same";
    return person.isNamed && isTold(person) ? "other" : "unknown";
  };

  /** Whether the names of both can be held against each other. A Chinese name leaves open what its bearer is called in English. */
  function isTold({ words: theirs, ideographs: characters, local }: Person): boolean {
    const hasChineseSurname = theirs.some((word) => chineseSpellings.has(word));
    if (as === "heard") return theirs.length > 0 && characters === "" && (!hasChineseSurname || isVietnamese(theirs));
    if (ideographs !== "")
      return (
        characters !== "" ||
        (spellings.length > 0 && theirs.length > 0 && (hasChineseSurname || ideographs.length === 1 || isJapanese()))
      );
    if (as === "titled")
      return (
        spellingsOf(characters).length > 0 ||
        (theirs.length > 0 && !(isFamilyName() && theirs.every(isGivenName) && !FULL_NAME.test(local)))
      );
    return theirs.length > 0 && (names.length > 1 || !hasChineseSurname || theirs.some(isNoPinyin));
  }

  function isJapanese(): boolean {
    return spellings.some((one) => !chineseSpellings.has(one));
  }

  /** A family name alone says nothing of whom only a given name is known. */
  function isFamilyName(): boolean {
    return words.length === 1 && !words.some(isGivenName);
  }
}

/** The words of a greeting in Latin letters. */
function latinNames(words: readonly string[]): readonly string[] {
  return words
    .reduce<readonly string[]>((all, word) => all.concat(latinOf(word).split(/[^a-z]+/)), [])
    .filter(({ length }) => length > (words.length > 1 ? 1 : 0));
}

/** `bn yusf` as the one word that it is in Latin letters. */
function joined(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => {
    const before = words[at] ?? "";
    return ARABIC_SON.test(before) ? before + word : word;
  });
}

function withoutBeginning(name: string): string {
  return name.replace(ARABIC_BEGINNING, "");
}

/** 马 stands for Ahmad too. */
function isHeardAs(spelling: string, name: string, sound: string): boolean {
  if (chineseSpellings.has(spelling) && spelling !== "ma") return soundsAsSurname(spelling, name);
  const heard = soundOf(spelling);
  // One consonant is nobody's name: 石井 is not 清水.
  return spelling === "ma" || heard.length > 1 ? sound.indexOf(heard || "-") === 0 : sound === heard;
}

function isNoPinyin(word: string): boolean {
  return !PINYIN.test(word) || (word.length > 4 && isSurelyGivenName(word));
}

function isVietnamese(words: readonly string[]): boolean {
  return words.some((word) => /^(?:nguyen|tran|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ngo|duong|thi|van)$/.test(word));
}

/** Two letters, such as `ng`, stand in many names that are others; they may begin one. */
function hasSpelling(name: string, spelling: string): boolean {
  return spelling.length > 2 ? name.indexOf(spelling) >= 0 : name.indexOf(spelling) === 0;
}

function hasCommon(one: string, other: string): boolean {
  const simplified = foldText(other).text;
  return foldText(one)
    .text.split("")
    .some((character) => simplified.indexOf(character) >= 0);
}
