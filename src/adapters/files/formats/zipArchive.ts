import { readInside } from "../readInside";
import type { Reading } from "../reading";
import { readDirectory, unpackWhole } from "../zip";

/** What the Mac's Finder adds. */
const NOISE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/;

/** A ZIP file: each file in it, one level deep. */
export async function readZipArchive(bytes: Uint8Array, reading: Reading): Promise<void> {
  const { entries, leftOut, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  const files = entries.filter(({ name, isFolder }) => !isFolder && !NOISE.test(name));
  await readInside(
    files.map((entry) => ({ name: entry.name, open: () => unpackWhole(bytes, entry, reading) })),
    reading,
    leftOut,
  );
}
