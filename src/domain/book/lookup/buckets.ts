/** Numbers by bucket, in two typed arrays. */
export interface Buckets {
  /** Where the items of each bucket begin; one more at the end. */
  readonly from: Uint32Array;
  readonly items: Uint32Array;
}

/** Sorts items into buckets in two walks over `each`, in its order. The same item twice running in a bucket is kept once. */
export function bucketsOf(count: number, each: (put: (bucket: number, item: number) => void) => void): Buckets {
  const from = new Uint32Array(count + 1);
  const last = new Uint32Array(count).fill(0xffffffff);
  each((bucket, item) => {
    if (last[bucket] === item) return;
    last[bucket] = item;
    from[bucket + 1] = (from[bucket + 1] ?? 0) + 1;
  });
  for (let bucket = 0; bucket < count; bucket++) from[bucket + 1] = (from[bucket + 1] ?? 0) + (from[bucket] ?? 0);
  const items = new Uint32Array(from[count] ?? 0);
  const next = from.slice(0, count);
  last.fill(0xffffffff);
  each((bucket, item) => {
    if (last[bucket] === item) return;
    last[bucket] = item;
    const at = next[bucket] ?? 0;
    items[at] = item;
    next[bucket] = at + 1;
  });
  return { from, items };
}

export function eachIn({ from, items }: Buckets, bucket: number, visit: (item: number) => void): void {
  const end = from[bucket + 1] ?? 0;
  for (let at = from[bucket] ?? 0; at < end; at++) visit(items[at] ?? 0);
}
