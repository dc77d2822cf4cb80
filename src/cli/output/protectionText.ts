import type { ListProtection } from "../../app/ports/listsAdmin";

/** What `protect` says of each list. */
export function protectionLines(protections: readonly ListProtection[]): readonly string[] {
  if (protections.length === 0) return ["The site has no lists of records. Run create first."];
  return protections.flatMap((protection) => [
    `${protection.list}:`,
    `  ${protection.readsOwnOnly ? "Each person reads own rows only; whoever manages lists reads all." : "Everybody who may open the list reads all rows."}`,
    `  ${protection.changesOwnOnly ? "Each person changes own rows only." : "Everybody who may edit the list may change all rows."}`,
    `  ${protection.keepsVersions ? "SharePoint keeps earlier versions of rows: what is erased still stands in them." : "No earlier versions are kept."}`,
    ...(protection.needsApproval ? ["  New rows need approval: others do not see them until then."] : []),
    `  Views: ${protection.views.join(", ")}.`,
    ...protection.refused.map((line) => `  SharePoint refused ${line}`),
    ...(protection.readsOwnOnly || protection.refused.length === 0
      ? []
      : [
          "  Where reading cannot be restricted beside the unique key, give the list's own permissions to those who may read all rows (administrator's guide, section 3).",
        ]),
  ]);
}
