/** A message to be read, changed and sent by the user himself. */
export interface NewMessage {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  readonly html: string;
}

/** Outlook's own windows for new messages. */
export interface ComposeWindow {
  /** Whether one can be opened now: not while a message is being written here, nor in clients without the call. */
  canOpen(): boolean;
  /** Opens one with this in it; nothing is sent. Rejects with an `OfficeError` where Outlook refuses or the message is too large. */
  open(message: NewMessage): Promise<void>;
}
