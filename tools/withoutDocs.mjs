import typescript from "typescript";

/** Takes the `docs` of a rule out of its source: they are for its page and the pane, and the events bundle has no room for them. */
export default function withoutDocs(source) {
  const file = typescript.createSourceFile(this.resourcePath, source, typescript.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (typescript.isPropertyAssignment(node) && node.name.getText() === "docs") found.push(node);
    else typescript.forEachChild(node, visit);
  };
  visit(file);
  if (found.length === 0) throw new Error(`${this.resourcePath}: a rule without docs.`);
  return found.reduceRight(
    (text, node) => `${text.slice(0, node.getStart())}docs: undefined${text.slice(node.end)}`,
    source,
  );
}
