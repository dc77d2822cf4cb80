/**
 * What a message conveys. The formal kinds come first: that is also the order in which kinds of equal weight are named.
 */
export const kinds = [
  "contract",
  "legal",
  "proforma-invoice",
  "commercial-invoice",
  "order",
  "project-notice",
  "payment",
  "shipping",
  "inquiry",
  "sample",
  "technical",
  "complaint",
  "greeting",
  "announcement",
  "general",
] as const;

export type Kind = (typeof kinds)[number];

export const formalKinds = [
  "contract",
  "legal",
  "proforma-invoice",
  "commercial-invoice",
  "order",
  "project-notice",
] as const;

/** A kind that belongs into the client's official mailbox. */
export type FormalKind = (typeof formalKinds)[number];

const formal: ReadonlySet<Kind> = new Set<Kind>(formalKinds);

export function isFormal(kind: Kind): kind is FormalKind {
  return formal.has(kind);
}

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).indexOf(text) >= 0;
}

/** Where in a message a piece of evidence stands. */
export type EvidencePlace = "subject" | "new-text" | "forwarded-text" | "file-name" | "attachment-text";

/** The words, place and weight that speak for a kind (or, with a negative weight, against it). */
export interface Evidence {
  /** The words as they stand in the message. Text from mail: never markup. */
  readonly text: string;
  readonly where: EvidencePlace;
  /** Log-odds-like points; kinds add them up. */
  readonly weight: number;
  /** Index of the first character of `text` within its place (UTF-16 units), where known. */
  readonly at?: number;
  /** Index of the attachment, for `file-name` and `attachment-text`. */
  readonly attachment?: number;
}

export interface JudgedKind {
  readonly kind: Kind;
  /** 0 to 1: how sure. */
  readonly score: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** `known`: at least one kind, primary first. `unsure`: what it might be, likeliest first, and not enough to say so. */
export type KindJudgement =
  | { readonly status: "known"; readonly kinds: readonly [JudgedKind, ...JudgedKind[]] }
  | { readonly status: "unsure"; readonly candidates: readonly JudgedKind[] };

/** The kinds that rules act on: none while unsure. */
export function kindsOf(judgement: KindJudgement): readonly Kind[] {
  return judgement.status === "known" ? judgement.kinds.map(({ kind }) => kind) : [];
}

/** What the message is above all; `general` while unsure. */
export function primaryKind(judgement: KindJudgement): Kind {
  return kindsOf(judgement)[0] ?? "general";
}

/** The formal kinds among them, primary first. */
export function formalKindsOf(judgement: KindJudgement): readonly FormalKind[] {
  return kindsOf(judgement).filter(isFormal);
}
