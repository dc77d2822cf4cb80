/** A clock that many people share and that only moves when nobody has anything left to do at its time. */
export class VirtualTime {
  private readonly due: Array<{ readonly at: number; readonly number: number; readonly act: () => void }> = [];
  private count = 0;

  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  /** Calls `act` after so many milliseconds. */
  after(milliseconds: number, act: () => void): void {
    const one = { at: this.time + Math.max(0, milliseconds), number: this.count++, act };
    let place = this.due.length;
    this.due.push(one);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.due[above];
      if (other === undefined || isBefore(other, one)) break;
      this.due[place] = other;
      place = above;
    }
    this.due[place] = one;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(milliseconds, resolve);
    });
  }

  /** Lets time pass up to then, with all that becomes due. */
  async runUntil(end: number): Promise<void> {
    await settled();
    for (let next = this.due[0]; next !== undefined && next.at <= end; next = this.due[0]) {
      this.takeFirst();
      this.time = next.at;
      next.act();
      await settled();
    }
    this.time = end;
  }

  private takeFirst(): void {
    const last = this.due.pop();
    if (last === undefined || this.due.length === 0) return;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const [left, right] = [this.due[below], this.due[below + 1]];
      if (left === undefined) break;
      if (right !== undefined && isBefore(right, left)) below += 1;
      const smaller = this.due[below];
      if (smaller === undefined || isBefore(last, smaller)) break;
      this.due[place] = smaller;
      place = below;
    }
    this.due[place] = last;
  }
}

interface Moment {
  readonly at: number;
  readonly number: number;
}

function isBefore(one: Moment, other: Moment): boolean {
  return one.at < other.at || (one.at === other.at && one.number < other.number);
}

/** Everything that was promised has been kept. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
