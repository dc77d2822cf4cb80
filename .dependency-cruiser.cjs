/** The "may not" table of docs/architecture.md, a rule for each line. The comment is what a developer sees when it is crossed. */
module.exports = {
  forbidden: [
    {
      name: "domain-stays-pure",
      severity: "error",
      comment: "The domain decides and knows nothing around it: only itself and small pure libraries.",
      from: { path: "^src/domain/" },
      to: { pathNot: "^src/domain/|^node_modules/punycode/" },
    },
    {
      name: "a-rule-stands-alone",
      severity: "error",
      comment: "A rule that leans on another changes when the other does. What both need belongs into the rule kit.",
      from: { path: "^src/domain/rules/(?!index\\.ts)([^/]+)\\.ts$" },
      to: { path: "^src/domain/rules/", pathNot: "^src/domain/rules/$1\\.ts$" },
    },
    {
      name: "app-knows-only-ports",
      severity: "error",
      comment: "A use case names what it needs as a port; which adapter serves it is decided in the composition roots.",
      from: { path: "^src/app/" },
      to: { path: "^src/(?:adapters|taskpane|events|cli)/|^node_modules/" },
    },
    {
      name: "adapters-know-only-ports",
      severity: "error",
      comment: "An adapter serves the ports of the app; it knows nothing of who shows the result.",
      from: { path: "^src/adapters/" },
      to: { path: "^src/(?:taskpane|events|cli)/|^src/app/(?!ports/)" },
    },
    {
      name: "adapters-keep-apart",
      severity: "error",
      comment: "Office.js, Graph and the browser are separate worlds; what they share goes through the domain.",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/$1/" },
    },
    {
      name: "adapters-only-in-composition-roots",
      severity: "error",
      comment:
        "Pane, events and command line work with ports; only the files that put them together know the adapters.",
      from: {
        path: "^src/(?:taskpane|events|cli)/",
        pathNot:
          "^src/(?:taskpane/(?:index\\.tsx|open(?:Book|Policy|Quiet|Records|Lists)\\.ts)|events/index\\.ts|cli/(?:review|book|lists)\\.ts)$",
      },
      to: { path: "^src/adapters/" },
    },
    {
      name: "events-stay-light",
      severity: "error",
      comment:
        "Outlook loads the events bundle as one small file without DOM: no React, no sign-in, no Public Suffix List, no reader of files and nothing that judges their text, not even through others. Of Graph it knows how to write the rows of one message with a pass.",
      from: { path: "^src/events/" },
      to: {
        path: "^src/taskpane/|^src/adapters/(?:graph/(?!encodeKey\\.ts|intent/writeIntent\\.ts|records/rowFields\\.ts)|browser/|files/)|^src/domain/kinds/papers/(?!paperJudgement\\.ts)|^node_modules/(?:react|react-dom|@fluentui|@azure|tldts|tldts-core|valibot|postal-mime|pdfjs-dist|fflate|htmlparser2|@e965)/",
        reachable: true,
      },
    },
    {
      name: "pane-and-events-keep-apart",
      severity: "error",
      comment: "Pane, events and command line are three programs; what they share belongs into app or domain.",
      from: { path: "^src/(taskpane|events|cli)/" },
      to: { path: "^src/(?:taskpane|events|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "emulator-is-a-witness",
      severity: "error",
      comment: "An emulator that uses our code would make the same mistakes and prove nothing.",
      from: { path: "^emulator/" },
      to: { path: "^(?:src|test|tools)/" },
    },
    {
      name: "nothing-ships-the-emulator",
      severity: "error",
      comment: "What ships knows neither the emulator nor tests and tools.",
      from: { path: "^src/" },
      to: { path: "^(?:emulator|test|tools)/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Of two files that need each other, neither can be understood alone.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nobody uses is read for nothing.",
      from: {
        orphan: true,
        pathNot:
          "\\.d\\.ts$|^src/taskpane/officeMissing\\.ts$|^src/domain/.*AtSend\\.ts$|^tools/|^test/|^emulator/(?:page/main|outlook/classic/worker)\\.ts$",
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
