/** One recipient as Outlook holds it. `isResolved` false: text that nobody has turned into a recipient yet. */
export interface MailRecipient {
  readonly name: string;
  readonly address: string;
  readonly type: "user" | "externalUser" | "distributionList" | "other";
  readonly isResolved: boolean;
}

/** What is attached: a file, another item of the mailbox, or a link to a file in the cloud. */
export type AttachedContent =
  | { readonly kind: "file"; readonly base64: string }
  /** MIME in ASCII. */
  | { readonly kind: "message"; readonly mime: string }
  | { readonly kind: "appointment"; readonly iCalendar: string }
  | { readonly kind: "contact" }
  | { readonly kind: "cloud"; readonly url: string };

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly content: AttachedContent;
}

export interface Notification {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
}

export type Field = "to" | "cc" | "bcc";

/** The message in a compose window, as Outlook holds it. */
export interface ComposeState {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly MailRecipient[];
  readonly cc: readonly MailRecipient[];
  readonly bcc: readonly MailRecipient[];
  readonly subject: string;
  /** Of plain text too, as it is shown. */
  readonly html: string;
  readonly bodyType: "html" | "text";
  /** When it is to be delivered, in milliseconds since 1970; 0 where nobody has said. */
  readonly deliverAt: number;
  readonly attachments: readonly MailAttachment[];
  readonly composeType: "newMail" | "reply" | "forward";
  readonly conversationId: string | null;
  /** As the add-in's calls see them. */
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly sessionData: Readonly<Record<string, { readonly value: string; readonly writtenAt: number }>>;
  readonly notifications: readonly Notification[];
  /** What a Smart Alert handed to the pane; empty where none did. */
  readonly initializationContext: string;
}

/** A value that is replaced as a whole and tells who listens. */
export class Observed<Value> {
  private listeners: ReadonlyArray<(value: Value, before: Value) => void> = [];

  constructor(private current: Value) {}

  get value(): Value {
    return this.current;
  }

  change(part: Partial<Value>): void {
    const before = this.current;
    this.current = { ...before, ...part };
    this.listeners.forEach((listener) => {
      listener(this.current, before);
    });
  }

  subscribe(listener: (value: Value, before: Value) => void): () => void {
    this.listeners = [...this.listeners, listener];
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  }
}
