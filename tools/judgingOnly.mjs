import typescript from "typescript";

const leftOut = ["docs", "fixes"];

/**
 * Takes `docs` and `fixes` of a rule out of its source: they are for its page and the pane, and the events bundle has no room for
 * them. What only they used falls away with them.
 */
export default function judgingOnly(source) {
  const file = typescript.createSourceFile(this.resourcePath, source, typescript.ScriptTarget.Latest, true);
  const rule = file.statements.find(typescript.isExportAssignment)?.expression.arguments?.[0];
  const found = (rule?.properties ?? []).filter((property) => leftOut.includes(property.name?.getText()));
  if (found.length !== leftOut.length) throw new Error(`${this.resourcePath}: a rule without ${leftOut.join(" or ")}.`);
  return found
    .sort((one, other) => one.pos - other.pos)
    .reduceRight((text, node) => `${text.slice(0, node.getStart())}${text.slice(node.end).replace(/^,/, "")}`, source);
}
