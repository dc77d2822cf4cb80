/** FNV-1a over the parts, 32 bit, as hex: it tells one user's texts apart and is no protection against anybody. */
export function shortHash(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  parts.forEach((part) => {
    for (let index = 0; index < part.length; index++) hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  });
  return (hash >>> 0).toString(16);
}
