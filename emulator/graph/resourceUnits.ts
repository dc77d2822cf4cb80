import { GraphFailure } from "./graphFailure";

const WINDOW_MS = 60_000;

/** SharePoint's budget of resource units in a minute for one app, all its users together (SharePoint throttling docs). */
export class ResourceUnits {
  private spent: ReadonlyArray<{ readonly at: number; readonly units: number }> = [];

  /** Takes a call's price; throws where the budget does not reach. Throttled calls count too. */
  take(units: number, now: number, limit: number): void {
    if (limit <= 0 || units === 0) return;
    this.spent = [...this.spent.filter(({ at }) => at > now - WINDOW_MS), { at: now, units }];
    if (this.spent.reduce((sum, one) => sum + one.units, 0) <= limit) return;
    const wait = Math.max(1, Math.ceil(((this.spent[0]?.at ?? now) + WINDOW_MS - now) / 1_000));
    throw new GraphFailure(429, "activityLimitReached", "The request has been throttled.", {
      "Retry-After": String(wait),
    });
  }

  clear(): void {
    this.spent = [];
  }
}
