/** A list of whole numbers below 2^32 that grows, in a quarter of the memory of an array. */
export class GrowingList {
  length = 0;
  private numbers = new Uint32Array(64);

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = number;
  }

  at(index: number): number {
    return this.numbers[index] ?? 0;
  }
}
