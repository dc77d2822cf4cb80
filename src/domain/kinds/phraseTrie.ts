/** One thing that a phrase does: a code of one letter for a cue, of two for what it is to a kind, see `lexicon.ts`. */
export interface Entry {
  readonly code: string;
  /** Number of the entry, in the order of the packed text. */
  readonly id: number;
}

/** Called for each phrase found, by start, then the longest first. `phrase` is its number for {@link PhraseTrie.entriesOf}. */
export type Visit = (phrase: number, start: number, end: number) => void;

export interface PhraseTrie {
  /** Finds every phrase in a folded text. The work grows with the text and the length of the longest phrase, whatever the text. */
  readonly find: (text: string, visit: Visit) => void;
  readonly entriesOf: (phrase: number) => readonly Entry[];
  readonly entryCount: number;
  /** Every phrase with the code of each of its entries, in order. */
  readonly each: (visit: (phrase: string, codes: string) => void) => void;
}

const STAR = 0x2a;
const BLANK = 0x20;
const NEW_LINE = 0x0a;
const LONGEST_WORD = 40;
/** Characters; a test holds the language files to it. */
export const LONGEST_PHRASE = 64;

/**
 * The phrases as the build packs them: sorted, each as how many characters it shares with the one before (one digit in base 36),
 * the rest of it, and the codes of its entries. So the trie is laid down in one pass, and nothing is sorted, looked up or decoded
 * before it is needed. A `*` at an end of a phrase lets the word go on there.
 */
export function trieOf(packed: string): PhraseTrie {
  const most = packed.length + 1;
  const label = new Uint16Array(most);
  const firstChild = new Int32Array(most);
  const nextSibling = new Int32Array(most);
  const lastChild = new Int32Array(most);
  /** Of a node at which a phrase ends: where in the packed text its codes begin; 0 for the others. */
  const codesAt = new Int32Array(most);
  const firstEntry = new Int32Array(most);
  const path = new Int32Array(LONGEST_PHRASE);
  let count = 1;
  let entryCount = 0;
  for (let at = 0; at < packed.length;) {
    let depth = base36(packed.charCodeAt(at));
    let code = packed.charCodeAt(++at);
    while (!isUpper(code)) {
      const parent = path[depth] ?? 0;
      label[count] = code;
      if (firstChild[parent] === 0) firstChild[parent] = count;
      else nextSibling[lastChild[parent] ?? 0] = count;
      lastChild[parent] = count;
      path[++depth] = count++;
      code = packed.charCodeAt(++at);
    }
    const node = path[depth] ?? 0;
    codesAt[node] = at;
    firstEntry[node] = entryCount;
    for (; isUpper(code); code = packed.charCodeAt(at)) {
      at += isKind(code) ? 2 : 1;
      entryCount += 1;
    }
  }
  const starRoot = childOf(0, STAR);
  const wordStarts = startsOf(0);
  const innerStarts = starRoot === 0 ? new Int32Array(0x10000) : startsOf(starRoot);
  /** What one walk has found, kept from walk to walk so that nothing is allocated for each word. */
  const nodes = new Int32Array(2 * LONGEST_PHRASE);
  const ends = new Int32Array(2 * LONGEST_PHRASE);
  const decoded: Record<number, readonly Entry[] | undefined> = {};

  /** Siblings are in order, so a search ends at the first greater one. */
  function childOf(node: number, code: number): number {
    let child = firstChild[node] ?? 0;
    while (child !== 0 && (label[child] ?? 0) < code) child = nextSibling[child] ?? 0;
    return label[child] === code ? child : 0;
  }

  /** The children of a root by their character. */
  function startsOf(root: number): Int32Array {
    const starts = new Int32Array(0x10000);
    for (let child = firstChild[root] ?? 0; child !== 0; child = nextSibling[child] ?? 0)
      starts[label[child] ?? 0] = child;
    return starts;
  }

  function walk(text: string, start: number, from: number, visit: Visit): void {
    let found = 0;
    let node = from;
    let end = start + 1;
    for (;;) {
      const next = end < text.length ? text.charCodeAt(end) : 0;
      if (codesAt[node] !== 0 && !(isLetter(text.charCodeAt(end - 1)) && isLetter(next))) {
        nodes[found] = node;
        ends[found++] = end;
      }
      const open = childOf(node, STAR);
      if (open !== 0) {
        nodes[found] = open;
        ends[found++] = wordEnd(text, end);
      }
      if (end >= text.length) break;
      const code = next === NEW_LINE ? BLANK : next;
      node = childOf(node, code);
      if (node === 0) break;
      end += 1;
      if (code === BLANK) while (isBlank(text.charCodeAt(end))) end += 1;
    }
    for (let at = found - 1; at >= 0; at--) visit(nodes[at] ?? 0, start, ends[at] ?? 0);
  }

  return {
    entryCount,
    each: (visit) => {
      let phrase = "";
      for (let at = 0; at < packed.length;) {
        const from = at + 1;
        while (!isUpper(packed.charCodeAt(++at)));
        phrase = phrase.slice(0, base36(packed.charCodeAt(from - 1))) + packed.slice(from, at);
        const codes = at;
        while (isUpper(packed.charCodeAt(at))) at += isKind(packed.charCodeAt(at)) ? 2 : 1;
        visit(phrase, packed.slice(codes, at));
      }
    },
    entriesOf: (phrase) => (decoded[phrase] ??= entriesAt(packed, codesAt[phrase] ?? 0, firstEntry[phrase] ?? 0)),
    find: (text, visit) => {
      let isInWord = false;
      for (let start = 0; start < text.length; start++) {
        const code = text.charCodeAt(start);
        const isInner = isInWord;
        isInWord = isLetter(code);
        const node = isInner && isInWord ? 0 : (wordStarts[code] ?? 0);
        if (node !== 0) walk(text, start, node, visit);
        const inner = innerStarts[code] ?? 0;
        if (inner !== 0) walk(text, start, inner, visit);
      }
    },
  };
}

function entriesAt(packed: string, from: number, firstId: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = from; isUpper(packed.charCodeAt(at));) {
    const length = isKind(packed.charCodeAt(at)) ? 2 : 1;
    entries.push({ code: packed.slice(at, at + length), id: firstId + entries.length });
    at += length;
  }
  return entries;
}

function base36(code: number): number {
  return code < 0x40 ? code - 0x30 : code - 0x57;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** `A` to `O`: a kind, with a level behind it. */
function isKind(code: number): boolean {
  return code <= 0x4f;
}

function isBlank(code: number): boolean {
  return code === BLANK || code === NEW_LINE;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_WORD && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Letters and digits of scripts that set words apart: Latin, Greek, Cyrillic, Hebrew, Arabic. Text is folded before. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && code <= 0x6ff && code !== 0x60c && code !== 0x61b && code !== 0x61f;
}
