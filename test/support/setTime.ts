import type { Page } from "@playwright/test";

/**
 * Lets the pages that are opened from now on believe that it is this time; it goes on from there. Timers run as ever: Playwright's own
 * clock takes `performance` away, which office.js measures itself by.
 */
export async function setTime(page: Page, time: Date): Promise<void> {
  await page.addInitScript((offset) => {
    const Real = Date;
    const now = (): number => Real.now() + offset;
    class Shifted extends Real {
      constructor(...given: readonly unknown[]) {
        super(...((given.length === 0 ? [now()] : given) as [number]));
      }
      static override now(): number {
        return now();
      }
    }
    globalThis.Date = Shifted as DateConstructor;
  }, time.getTime() - Date.now());
}
