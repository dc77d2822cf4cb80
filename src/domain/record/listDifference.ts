/** What a list is not as it should be. `list` and `column` are the names that the definition has. */
export type ListFault =
  | { readonly what: "list-missing"; readonly list: string }
  /** Somebody gave it another name, under which nobody finds it. */
  | { readonly what: "list-renamed"; readonly list: string; readonly now: string }
  | { readonly what: "quarter-missing"; readonly list: string; readonly begins: Date }
  /** `twin`: SharePoint gave it another name, since that one was taken. */
  | { readonly what: "column-missing"; readonly list: string; readonly column: string; readonly twin?: string }
  | {
      readonly what: "column-type";
      readonly list: string;
      readonly column: string;
      readonly wanted: string;
      readonly found: string;
    }
  | { readonly what: "column-renamed"; readonly list: string; readonly column: string; readonly now: string }
  | { readonly what: "index-missing"; readonly list: string; readonly column: string }
  | { readonly what: "not-unique"; readonly list: string; readonly column: string }
  /** New rows wait for somebody's approval, and others do not see them until then. */
  | { readonly what: "content-approval"; readonly list: string };

/** `stops`: no record can be written. `soon`: records are written, and something is lost or slow before long. `note`: nothing is urgent. */
export type FaultWeight = "stops" | "soon" | "note";

export type ListDifference = ListFault & { readonly weight: FaultWeight };

/** How far a list takes part in writing records. `other`: it holds something else. */
export type ListPart = "in-charge" | "to-come" | "past" | "other";

/** Columns that every sweep asks by: without their index it cannot tell what is there already. */
const askedByWhenWriting: readonly string[] = ["RightBoxSendKey", "RightBoxMailboxTime"];

/** The fault with its weight. */
export function weighed(fault: ListFault, part: ListPart): ListDifference {
  return { ...fault, weight: weightOf(fault, part) };
}

function weightOf(fault: ListFault, part: ListPart): FaultWeight {
  if (fault.what === "quarter-missing") return "soon";
  if (fault.what === "column-renamed" || part === "other" || part === "past") return "note";
  if (part === "to-come" || fault.what === "not-unique" || fault.what === "content-approval") return "soon";
  return fault.what === "index-missing" && askedByWhenWriting.indexOf(fault.column) === -1 ? "soon" : "stops";
}

const order: readonly FaultWeight[] = ["stops", "soon", "note"];

/** The most urgent first; else as they came. */
export function byWeight(differences: readonly ListDifference[]): readonly ListDifference[] {
  return order.reduce<readonly ListDifference[]>(
    (all, weight) => all.concat(differences.filter((one) => one.weight === weight)),
    [],
  );
}
