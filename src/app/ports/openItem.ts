/** Opens a message of the mailbox in a window of its own, by the id that Graph gave. Rejects where the client will not. */
export type OpenItem = (id: string) => Promise<void>;
