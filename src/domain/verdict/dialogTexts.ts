import type { Role } from "../book/book";
import type { Kind } from "../kinds/kind";
import type { rules } from "../rules";

type Rule = (typeof rules)[number];

/** A sentence for each message of each rule, with the same `{name}` places. */
export type FindingTexts = {
  readonly [Id in Rule["id"]]: Readonly<Record<keyof Extract<Rule, { readonly id: Id }>["messages"], string>>;
};

/** What Send says of its own in one language. */
export interface DialogWords {
  /** `{count}` is two or more. */
  readonly more: string;
  readonly moreOne: string;
  readonly openPane: string;
  /** For a client whose dialog has no Send Anyway. */
  readonly secondSend: string;
  /** On the dialog's button; at most 20 characters (office-js docs, Smart Alerts walkthrough). */
  readonly button: string;
  /** The check itself failed and policy says to ask: where the dialog has Send Anyway, and where it has none. */
  readonly unchecked: string;
  readonly uncheckedPlain: string;
  /** Policy wants a message on record before it is sent, and its record could not be written: why it is stopped, and what to do. */
  readonly unrecorded: string;
  /** The line above the message while it is written. */
  readonly doesNotFit: string;
  readonly doNotFit: string;
}

/** Everything that Send says in one language. */
export interface DialogTexts {
  readonly words: DialogWords;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly findings: FindingTexts;
}
