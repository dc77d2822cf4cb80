import type { PassAccess } from "./leavePass";

/** Less than sign-in needs to renew a token before it ends (MSAL: five minutes before), so that no pass ends with the pane open. */
const RENEW_MS = 4 * 60_000;

/** Leaves a pass with the message now and renews it until the answer is called. `every`: runs something again and again; its answer ends that. */
export function keepPass(pass: PassAccess, every: (milliseconds: number, act: () => void) => () => void): () => void {
  const leave = (): void => {
    void pass.leave({ interactive: false });
  };
  leave();
  return every(RENEW_MS, leave);
}
