import type { Role } from "../book/book";
import type { Kind } from "../kinds/kind";
import type { Severity } from "../severity";

/** How a kind sits with a mailbox: nothing to say, or a severity. */
export type Fit = "fine" | Severity;

/** What a mailbox is to a kind: the columns of the matrix. */
export const mailboxColumns = [
  "official",
  "own-department",
  "other-department",
  "personal",
  "retired",
  "unknown",
] as const;

export type MailboxColumn = (typeof mailboxColumns)[number];

/**
 * Who must be there for a kind. `to`: one of these roles must stand in To. `copied`: one of these must be a recipient in any
 * field. `main-contact` means the client's main contact.
 */
export interface MustHave {
  readonly to: readonly Role[];
  readonly copied: ReadonlyArray<Role | "main-contact">;
}

export interface MatrixRow {
  /** The departments that this kind is for. */
  readonly departments: readonly Role[];
  readonly fits: Readonly<Record<MailboxColumn, Fit>>;
  readonly mustHave: MustHave;
}

/** Role × kind → fit, plus who must be addressed or copied. */
export type Matrix = Readonly<Record<Kind, MatrixRow>>;

/** Columns: official, own department, other department, personal, retired, unknown. */
function row(
  departments: readonly Role[],
  fits: readonly [Fit, Fit, Fit, Fit, Fit, Fit],
  mustHave: Partial<MustHave> = {},
): MatrixRow {
  const [official, ownDepartment, otherDepartment, personal, retired, unknown] = fits;
  return {
    departments,
    fits: {
      official,
      "own-department": ownDepartment,
      "other-department": otherDepartment,
      personal,
      retired,
      unknown,
    },
    mustHave: { to: mustHave.to ?? [], copied: mustHave.copied ?? [] },
  };
}

const invoice = row(["finance"], ["fine", "fine", "hint", "warn", "warn", "warn"], {
  to: ["official", "finance"],
  copied: ["official"],
});
const everyday = row([], ["fine", "fine", "fine", "fine", "warn", "hint"]);

/** What holds where no policy says otherwise: the trade's own rules (who gets what) as `docs/matrix.md` explains them. */
export const defaultMatrix: Matrix = {
  contract: row(["legal"], ["fine", "fine", "warn", "stop", "warn", "warn"], { to: ["official"] }),
  legal: row(["legal"], ["fine", "fine", "warn", "stop", "warn", "warn"], { to: ["official"] }),
  "proforma-invoice": invoice,
  "commercial-invoice": invoice,
  order: row(["purchasing"], ["fine", "fine", "hint", "warn", "warn", "warn"], { to: ["official", "purchasing"] }),
  "project-notice": row([], ["fine", "fine", "fine", "warn", "warn", "warn"], { to: ["official"] }),
  payment: row(["finance"], ["fine", "fine", "warn", "warn", "warn", "warn"], { to: ["finance", "official"] }),
  shipping: row(["logistics", "purchasing"], ["fine", "fine", "hint", "hint", "warn", "hint"]),
  technical: row(["technical"], ["fine", "fine", "hint", "hint", "warn", "hint"], {
    copied: ["main-contact", "official"],
  }),
  complaint: row(["quality", "purchasing"], ["fine", "fine", "hint", "hint", "warn", "hint"]),
  inquiry: everyday,
  sample: everyday,
  greeting: everyday,
  announcement: row([], ["fine", "fine", "fine", "fine", "warn", "fine"]),
  general: everyday,
};
