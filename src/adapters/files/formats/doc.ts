import { decodeAs } from "../decodeText";
import { OleFile } from "../ole";
import { NoText, type Reading } from "../reading";

// [MS-DOC] 2.5.1 FibBase, 2.5.6 FibRgFcLcb97, 2.9.38 Clx, 2.9.177 Pcd, 2.4.1 the text and its special characters.
const SIGNATURE = 0xa5ec;
const FIRST_VERSION_97 = 0xc1;
const FLAGS_AT = 0x0a;
const FLAG_ENCRYPTED = 0x0100;
const FLAG_TABLE_1 = 0x0200;
const CLX_AT = 0x01a2;
const PRC = 1;
const PCDT = 2;
const COMPRESSED = 0x40000000;

/** A document of Word 97 to 2003: the text of its pieces, notes and headers included. Text deleted under tracked changes is still there. */
export function readDoc(bytes: Uint8Array, reading: Reading): void {
  const file = new OleFile(bytes, reading);
  const stream = (name: string): Uint8Array => {
    const entry = file.within(0).find((each) => each.name === name);
    if (entry === undefined) throw new NoText("damaged");
    return file.content(entry);
  };
  const document = stream("WordDocument");
  const view = viewOf(document);
  if (document.length < CLX_AT + 8 || view.getUint16(0, true) !== SIGNATURE) throw new NoText("damaged");
  if (view.getUint16(2, true) < FIRST_VERSION_97) throw new NoText("unsupported");
  const flags = view.getUint16(FLAGS_AT, true);
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new NoText("encrypted");
  const table = stream((flags & FLAG_TABLE_1) === 0 ? "0Table" : "1Table");
  const start = view.getUint32(CLX_AT, true);
  /** The fields that are open, innermost last, and whether what is read now is the code of each. */
  const codes: boolean[] = [];
  for (const { at, characters, isNarrow } of piecesOf(
    table.subarray(start, start + view.getUint32(CLX_AT + 4, true)),
  )) {
    reading.look();
    const piece = document.subarray(at, at + characters * (isNarrow ? 1 : 2));
    reading.add(readable(decodeAs(piece, isNarrow ? "windows-1252" : "utf-16le")));
  }

  /** Field codes are left out, their results are read. */
  function readable(text: string): string {
    let out = "";
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 0x13) codes.push(true);
      else if (code === 0x14) codes.splice(-1, 1, false);
      else if (code === 0x15) codes.pop();
      else if (!codes.some(Boolean)) out += code >= 0x20 ? text.charAt(index) : (SPECIAL[code] ?? "");
    }
    return out;
  }
}

/** A cell ends with 7, as does a row; a page with 12. */
const SPECIAL: Readonly<Record<number, string>> = {
  7: "\t",
  9: "\t",
  10: "\n",
  11: "\n",
  12: "\n",
  13: "\n",
  14: "\n",
  30: "-",
};

interface Piece {
  readonly at: number;
  readonly characters: number;
  readonly isNarrow: boolean;
}

function piecesOf(clx: Uint8Array): readonly Piece[] {
  const view = viewOf(clx);
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === PRC) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > clx.length || clx[at] !== PCDT) throw new NoText("damaged");
  const first = at + 5;
  const count = Math.floor((Math.min(view.getUint32(at + 1, true), clx.length - first) - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const characters = view.getUint32(first + index * 4 + 4, true) - view.getUint32(first + index * 4, true);
    const position = view.getUint32(first + (count + 1) * 4 + index * 8 + 2, true);
    const isNarrow = (position & COMPRESSED) !== 0;
    const offset = position & ~COMPRESSED & 0x7fffffff;
    if (characters > 0) pieces.push({ at: isNarrow ? offset / 2 : offset, characters, isNarrow });
  }
  return pieces;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
