/**
 * SharePoint lets an app of a small tenant spend 1,250 resource units a minute, all its users together (SharePoint throttling docs).
 * One device stays below that by itself.
 */
const MOST_UNITS = 1_000;
const WINDOW_MS = 60_000;

/** Spends resource units so slowly that no minute sees more than {@link MOST_UNITS} of them. */
export class Pace {
  private spent: ReadonlyArray<{ readonly at: number; readonly units: number }> = [];
  /** The time never runs backwards here, and a wait is over when it was waited for, whatever the device's clock says. */
  private latest = -Infinity;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly now: () => number,
    private readonly sleep: (milliseconds: number) => Promise<void>,
  ) {}

  /** Waits until so many may be spent, and takes them as spent. */
  take(units: number): Promise<void> {
    const mine = this.turn.then(() => this.wait(units));
    // A wait that was broken off is nobody else's trouble.
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async wait(units: number): Promise<void> {
    this.advance(this.now());
    for (let first = this.spent[0]; first !== undefined && this.sum() + units > MOST_UNITS; first = this.spent[0]) {
      const free = first.at + WINDOW_MS;
      await this.sleep(free - this.latest);
      this.advance(Math.max(free, this.now()));
    }
    this.spent = [...this.spent, { at: this.latest, units }];
  }

  private advance(to: number): void {
    this.latest = Math.max(this.latest, to);
    this.spent = this.spent.filter(({ at }) => at > this.latest - WINDOW_MS);
  }

  private sum(): number {
    return this.spent.reduce((sum, { units }) => sum + units, 0);
  }
}
