/** What ships, and what it may weigh in gzip. The events bundle is loaded at every Send. */
module.exports = [
  { name: "events bundle", path: "dist/events.js", limit: "94 kB", gzip: true, brotli: false },
  {
    name: "language data and matcher in the events bundle",
    path: "node_modules/.cache/rightbox/languageData.js",
    limit: "20 kB",
    gzip: true,
    brotli: false,
  },
  {
    name: "pane, first load",
    path: ["dist/taskpane.*.js", "dist/officeMissing.*.js"],
    limit: "260 kB",
    gzip: true,
    brotli: false,
  },
];
