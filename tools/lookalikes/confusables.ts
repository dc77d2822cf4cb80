import { confusables as shortList } from "../../src/domain/lookalikes/confusablesAtSend";

const LATIN = /^[a-z]{1,2}$/;
const LETTER = /^[\p{L}\p{N}]$/u;
const MARKS = /\p{M}/gu;

/**
 * The short list with what Unicode's data adds to it, in the form of the short list: letters and digits that a domain can hold, alone
 * or once their marks are gone, and that are taken for one or two Latin letters. `data` gives for a character what it is confused with.
 */
export function packConfusables(data: Readonly<Record<string, string>>): string {
  const groups = new Map<string, Set<string>>();
  const latinFor = new Map<string, string>();
  for (const group of shortList.split(" ")) {
    const latin = /^[a-z]+/.exec(group)?.[0] ?? "";
    const letters = Array.from(group.slice(latin.length));
    groups.set(latin, new Set(letters));
    for (const letter of letters) latinFor.set(letter, latin);
  }
  for (const [character, confused] of Object.entries(data)) {
    const plain = confused.normalize("NFD").replace(MARKS, "").toLowerCase();
    const latin = latinFor.get(plain) ?? plain;
    if (!LATIN.test(latin) || !mayStandInDomain(character) || latinFor.has(character)) continue;
    const group = groups.get(latin) ?? new Set();
    groups.set(latin, group.add(character));
  }
  return [...groups].map(([latin, letters]) => latin + [...letters].join("")).join(" ");
}

/** Not ASCII, and what it is still after the folding that domains go through. */
function mayStandInDomain(character: string): boolean {
  return character > "\u007f" && LETTER.test(character) && character.normalize("NFKC").toLowerCase() === character;
}
