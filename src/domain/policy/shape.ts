import { roles } from "../book/book";
import { kinds } from "../kinds/kind";
import { rules } from "../rules";
import { severities } from "../severity";
import { mailboxColumns } from "./matrix";

/** What a place of a policy may hold. The check of a policy, its published schema and the nearest right word all come from this. */
export type Shape =
  | { readonly is: "word"; readonly words: readonly string[] }
  | { readonly is: "whole"; readonly least: number; readonly most: number }
  | { readonly is: "text"; readonly longest: number }
  | { readonly is: "domain" }
  | { readonly is: "account" }
  | { readonly is: "path" }
  | { readonly is: "list"; readonly of: Shape; readonly longest: number }
  /** Keys that are known. */
  | { readonly is: "members"; readonly of: Readonly<Record<string, Shape>> }
  /** Any key, such as the id of a client. */
  | { readonly is: "map"; readonly of: Shape };

const word = (...words: readonly string[]): Shape => ({ is: "word", words });
const whole = (least: number, most: number): Shape => ({ is: "whole", least, most });
const list = (of: Shape, longest: number): Shape => ({ is: "list", of, longest });
const members = (of: Readonly<Record<string, Shape>>): Shape => ({ is: "members", of });
const each = (names: readonly string[], of: Shape): Readonly<Record<string, Shape>> =>
  names.reduce<Readonly<Record<string, Shape>>>((all, name) => ({ ...all, [name]: of }), {});

const fits = each(mailboxColumns, word("fine", ...severities));
const ruleSeverities = members(
  each(
    rules.map(({ id }) => id),
    word(...severities, "off"),
  ),
);
const HOURS = 23;

const keptText = word("full", "hashed", "none");

export const policyShape = members({
  $schema: { is: "text", longest: 500 },
  name: { is: "text", longest: 100 },
  mode: word("enforce", "log-only"),
  whenUnchecked: word("ask", "send"),
  record: word("after-send", "before-send"),
  recorded: members({ subject: keptText, fileNames: keptText }),
  matrix: members(
    each(
      kinds,
      members({
        ...fits,
        departments: list(word(...roles), roles.length),
        to: list(word(...roles), roles.length),
        copied: list(word("main-contact", ...roles), roles.length + 1),
      }),
    ),
  ),
  severities: ruleSeverities,
  thresholds: members({
    mailboxesOfOneClient: whole(2, 100),
    manyRecipients: whole(2, 500),
    dayBegins: whole(0, HOURS),
    dayEnds: whole(1, HOURS + 1),
    deliverAt: whole(0, HOURS),
    longestMuteDays: whole(0, 3_660),
  }),
  own: members({ domains: list({ is: "domain" }, 1_000), bankAccounts: list({ is: "account" }, 1_000) }),
  texts: members({ help: { is: "text", longest: 300 }, contact: { is: "text", longest: 200 } }),
  clients: { is: "map", of: members({ matrix: members(each(kinds, members(fits))), severities: ruleSeverities }) },
  locked: list({ is: "path" }, 500),
});

/** The shape at a path of keys; `undefined` where a policy has no such place. */
export function shapeAt(path: readonly string[], shape: Shape = policyShape): Shape | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  if (shape.is === "map") return shapeAt(rest, shape.of);
  const next =
    shape.is === "members" && Object.prototype.hasOwnProperty.call(shape.of, key) ? shape.of[key] : undefined;
  return next === undefined ? undefined : shapeAt(rest, next);
}
