/** What a program writes above an older message: `[name, introduction]`. Below it the harness puts the older words. */
export type Introduction = readonly [name: string, introduction: string];

/** One family of mail programs. */
export interface Family {
  /** Introductions of quoted messages. */
  readonly quoted: readonly Introduction[];
  /** Introductions that say by themselves that a message is forwarded. */
  readonly forwarded: readonly Introduction[];
}
