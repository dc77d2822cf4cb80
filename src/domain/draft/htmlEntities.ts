/** Each character and its name; an accent joins the letter that stands before its name, as in `&eacute;`. */
const NAMED =
  "&amp <lt >gt \"quot 'apos \u00a0nbsp –ndash —mdash …hellip ‘lsquo ’rsquo “ldquo ”rdquo •bull ·middot €euro £pound ¥yen °deg ×times ßszlig \u0300grave \u0301acute \u0302circ \u0303tilde \u0308uml \u0327cedil";
const characters = new Map(NAMED.split(" ").map((named): [string, string] => [named.slice(1), named.charAt(0)]));

/** The text with its character references resolved; what is no known one stays as it is. */
export function decodeEntities(text: string): string {
  if (text.indexOf("&") < 0) return text;
  return text.replace(
    /&(?:#(x?)([0-9a-f]{1,7})|([a-z]{2,8}));?/gi,
    (whole, x: string, digits: string, name?: string) => {
      if (name !== undefined) return named(name) ?? whole;
      const code = parseInt(digits, x === "" ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

function named(name: string): string | undefined {
  const accent = characters.get(name.slice(1)) ?? "";
  return (
    characters.get(name) ?? (/[\u0300-\u036f]/.test(accent) ? (name.charAt(0) + accent).normalize("NFC") : undefined)
  );
}
