import type { PolicySettings } from "../../domain/policy/checkPolicy";
import type { SaveAnswer } from "./bookStore";

/** The organisation's last good policy. */
export interface KeptPolicy {
  readonly settings: PolicySettings;
  /** When it was last changed at its place, or first read from there; ISO 8601, UTC. */
  readonly asOf: string;
}

/** Where both layers are kept for the handlers, which read no network: Outlook's roaming settings. What is damaged is as good as not there. */
export interface PolicyStore {
  organisation(): KeptPolicy | undefined;
  own(): PolicySettings;
  keep(policy: KeptPolicy | undefined): Promise<SaveAnswer>;
  keepOwn(settings: PolicySettings): Promise<SaveAnswer>;
}
