type Items = Uint8Array | Uint32Array | Float64Array;

/** Whole numbers by position, in the memory that they need. What was never set is 0. */
export class Column {
  private items: Items;

  constructor(private readonly kind: new (length: number) => Items) {
    this.items = new kind(64);
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.items.length) {
      const larger = new this.kind(Math.ceil(index * 1.5) + 1);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[index] = value;
  }

  add(index: number, more: number): void {
    this.set(index, this.at(index) + more);
  }
}
