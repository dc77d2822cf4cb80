/** A phrase found in a text. */
export interface Match {
  /** Index of the phrase in the list that the matcher was made of. */
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every phrase of a list in one pass over a text (Aho and Corasick, 1975). */
export type Matcher = (text: string) => readonly Match[];

interface Node {
  readonly next: Map<number, Node>;
  fail: Node | undefined;
  /** Phrases that end here, longest first once linked. */
  phrases: number[];
}

/** Makes a matcher; the work grows with the letters of the phrases, later work only with the text and what is found in it. */
export function matcherOf(phrases: readonly string[]): Matcher {
  const root: Node = { next: new Map(), fail: undefined, phrases: [] };
  phrases.forEach((phrase, index) => {
    let node = root;
    for (let at = 0; at < phrase.length; at++) node = childOf(node, phrase.charCodeAt(at));
    node.phrases.push(index);
  });
  link(root);
  return (text) => {
    const found: Match[] = [];
    let node = root;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      while (node !== root && !node.next.has(letter)) node = node.fail ?? root;
      node = node.next.get(letter) ?? root;
      node.phrases.forEach((phrase) =>
        found.push({ phrase, start: at + 1 - (phrases[phrase] ?? "").length, end: at + 1 }),
      );
    }
    return found;
  };
}

function childOf(node: Node, letter: number): Node {
  const known = node.next.get(letter);
  if (known !== undefined) return known;
  const made: Node = { next: new Map(), fail: undefined, phrases: [] };
  node.next.set(letter, made);
  return made;
}

function link(root: Node): void {
  const queue: Node[] = [root];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    if (node === undefined) return;
    node.next.forEach((child, letter) => {
      let fail = node.fail;
      while (fail !== undefined && !fail.next.has(letter)) fail = fail.fail;
      child.fail = fail?.next.get(letter) ?? root;
      child.phrases = child.phrases.concat(child.fail.phrases);
      queue.push(child);
    });
  }
}
