/**
 * The 64 characters that stand for six bits each, and fifteen that stand for the first four bits of sixteen. None of them is special in
 * JSON or in the record.
 */
const SIX_BITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-";
const FOUR_BITS = "!#$%&'()*+,./:;";
const SHORT = 0x1000;
/** What does not stand for itself: beyond ASCII, controls, `"`, `\`, and the marks of the record: ^ ` { | } ~. Single blanks between go with it. */
const SHIFTED = /[^ !#-[\]_a-z]+(?: [^ !#-[\]_a-z]+)*/g;

/**
 * A text as it stands in a record: ASCII that JSON need not escape. What cannot stand for itself is written between braces, two
 * characters for each UTF-16 unit below U+1000 (Latin, Greek, Cyrillic, Hebrew, Arabic, Thai …), three for the others.
 */
export function toWireText(text = ""): string {
  return text.replace(SHIFTED, (run) => `{${run.replace(/[^]/g, shifted)}}`);
}

function shifted(unit: string): string {
  const code = unit.charCodeAt(0);
  return (
    (code < SHORT ? "" : FOUR_BITS.charAt((code >> 12) - 1)) +
    SIX_BITS.charAt((code >> 6) & 63) +
    SIX_BITS.charAt(code & 63)
  );
}

/** Reads such a text; of what no record holds, something. */
export function fromWireText(wire: string): string {
  return wire.replace(/\{([^}]*)\}?/g, (_, run: string) =>
    run.replace(/([^\w-]?)([\w-])([\w-])/g, (__, first: string, high: string, low: string) =>
      String.fromCharCode(
        ((first === "" ? 0 : FOUR_BITS.indexOf(first) + 1) << 12) |
          (SIX_BITS.indexOf(high) << 6) |
          SIX_BITS.indexOf(low),
      ),
    ),
  );
}
