/** A view that people open in the browser. Filters and orders are CAML (SharePoint, query schema). */
export interface ViewDefinition {
  readonly title: string;
  readonly query: string;
  readonly fields: readonly string[];
}

const ROWS = 100;
const WHAT = ["RightBoxClientName", "RightBoxSubject", "RightBoxKinds", "RightBoxAddresses", "RightBoxState"] as const;

/**
 * What a list of records is looked through by. A large list answers only what begins with an indexed column, so each view orders by one or
 * filters by one; the default view stays as it is, since a filter there changes what Graph answers (microsoft-graph-docs-contrib issue 1218).
 */
export const recordViews: readonly ViewDefinition[] = [
  {
    title: "By client",
    query: ordered("RightBoxClientTime", true),
    fields: [
      "RightBoxClientName",
      "RightBoxSent",
      "RightBoxSubject",
      "RightBoxKinds",
      "RightBoxAddresses",
      "RightBoxSender",
    ],
  },
  { title: "Not sent", query: where("RightBoxState", "not-sent"), fields: ["RightBoxSent", "RightBoxSender", ...WHAT] },
  {
    title: "Unchecked",
    query: where("RightBoxState", "unchecked"),
    fields: ["RightBoxSent", "RightBoxSender", "RightBoxSentFrom", ...WHAT],
  },
  {
    title: "Last 31 days",
    query: `<Where><Geq><FieldRef Name="RightBoxSent" /><Value Type="DateTime"><Today OffsetDays="-31" /></Value></Geq></Where>${ordered("RightBoxSent", false)}`,
    fields: ["RightBoxSent", "RightBoxSender", ...WHAT],
  },
];

/** The body that creates a view for everybody. */
export function viewBody({ title, query }: ViewDefinition): object {
  return { Title: title, PersonalView: false, DefaultView: false, RowLimit: ROWS, ViewQuery: query };
}

function ordered(field: string, isAscending: boolean): string {
  return `<OrderBy><FieldRef Name="${field}" Ascending="${isAscending ? "TRUE" : "FALSE"}" /></OrderBy>`;
}

function where(field: string, value: string): string {
  return `<Where><Eq><FieldRef Name="${field}" /><Value Type="Text">${value}</Value></Eq></Where>`;
}
