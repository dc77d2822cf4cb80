/** What is looked through at Send: all of a personal book, which is small, by the length of its names. */
export function deletesIndex(
  texts: readonly string[],
  slips: number,
): { readonly visit: (text: string, found: (number: number) => void) => void } {
  return {
    visit: (text, found) => {
      texts.forEach((known, number) => {
        if (Math.abs(known.length - text.length) <= slips) found(number);
      });
    },
  };
}
