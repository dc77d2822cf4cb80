import { asciiOf, joinBytes } from "./vcardLines";
import { LONGEST_HEAD } from "./vcardProperty";

/** A property's name and the beginning of its parameters, which go on on the next line: a quoted one may hold anything but quotes. */
const BEGINNING =
  /^(?:item\d+\.)?(?:N|FN|ORG|TITLE|ROLE|EMAIL|TEL|ADR|LABEL|URL|NOTE|PHOTO|IMPP|KEY|LOGO|X-[\w-]+);(?:[^:"]|"[^"]*(?:"|$))*$/i;

/** A head that was folded before its colon, as RFC 6350 §3.2 lets programs do where a label makes it long. */
export class FoldedHead {
  private bytes: Uint8Array | undefined;

  /** Whether the line is such a beginning; it is kept then. */
  begin(bytes: Uint8Array, start: number, end: number): boolean {
    const isBeginning = end - start < LONGEST_HEAD && BEGINNING.test(asciiOf(bytes, start, end));
    this.bytes = isBeginning ? bytes.subarray(start, end) : undefined;
    return isBeginning;
  }

  /** What was kept and this line together; `undefined` where nothing was. */
  withLine(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
    return this.bytes === undefined ? undefined : joinBytes([this.bytes, bytes.subarray(start, end)]);
  }

  /** What was kept, which is kept no longer. */
  drop(): Uint8Array | undefined {
    const { bytes } = this;
    this.bytes = undefined;
    return bytes;
  }
}
