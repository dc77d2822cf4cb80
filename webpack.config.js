import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";

const { version } = createRequire(import.meta.url)("./package.json");
const root = dirname(fileURLToPath(import.meta.url));
const path = (...parts) => resolve(root, ...parts);

/** Outlook names an item's custom properties after the add-in's id, in lower case. */
const addInId = /<Id>([^<]+)<\/Id>/.exec(readFileSync(path("manifest.xml"), "utf8"))[1].toLowerCase();

/** Where `manifest.xml` says that the pages are while developing; the build puts the real place in. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const origin = (process.env.RIGHTBOX_ORIGIN ?? "https://rightbox.example").replace(/\/$/, "");

/**
 * What holds in our code and saves two kilobytes of it: only arrays are spread and looped over (`src/events/tsconfig.json` checks that), objects have
 * no symbols for keys, and reading a member does nothing else.
 */
const assumptions = {
  iterableIsArray: true,
  skipForOfIteratorClosing: true,
  noDocumentAll: true,
  pureGetters: true,
  objectRestNoSymbols: true,
  setSpreadProperties: true,
};

/** The compiler's helpers come once as a package, not once in every file. */
const swc = (target, jsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      ...(target === "es5" ? { assumptions } : {}),
      externalHelpers: true,
      parser: { syntax: "typescript", tsx: jsx },
      ...(jsx ? { transform: { react: { runtime: "automatic" } } } : {}),
    },
    env: undefined,
    isModule: "unknown",
  },
});

const common = {
  output: { path: path("dist"), clean: false },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The pane: current browsers, may split; sign-in and the pages that are not seen first come in chunks of their own. */
const taskpane = {
  ...common,
  name: "taskpane",
  entry: { taskpane: path("src/taskpane/index.tsx"), officeMissing: path("src/taskpane/officeMissing.ts") },
  output: { ...common.output, filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js" },
  target: ["web", "es2020"],
  module: { rules: [{ test: /\.tsx?$/, use: swc("es2020", true) }] },
  plugins: [
    new webpack.DefinePlugin({ ADD_IN_ID: JSON.stringify(addInId) }),
    new HtmlWebpackPlugin({
      template: path("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      chunks: ["officeMissing", "taskpane"],
      scriptLoading: "defer",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: path("assets"), to: "assets", filter: (file) => file.endsWith(".png") },
        { from: path("src/config.json"), to: "config.json" },
        { from: path("docs/policy.schema.json"), to: "policy.schema.json" },
        // Character maps of older Chinese, Japanese and Korean PDFs: the worker that reads attachments fetches the few it needs.
        { from: path("node_modules/pdfjs-dist/cmaps"), to: "cmaps", filter: (file) => file.endsWith(".bcmap") },
        {
          from: path("manifest.xml"),
          to: "manifest.xml",
          transform: (text) =>
            text
              .toString()
              .split(DEVELOPMENT_ORIGIN)
              .join(origin)
              .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`),
        },
        {
          from: path("src/events/microsoft-officeaddins-allowed.json"),
          to: ".well-known/microsoft-officeaddins-allowed.json",
          transform: (text) => text.toString().split(DEVELOPMENT_ORIGIN).join(origin),
        },
      ],
    }),
  ],
};

/** The events bundle: exactly one ES5 file that needs no DOM, for classic Outlook's JavaScript-only runtime. */
const events = {
  ...common,
  name: "events",
  entry: { events: path("src/events/index.ts") },
  output: {
    ...common.output,
    filename: "events.js",
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
    globalObject: "this",
    environment: {
      arrowFunction: false,
      const: false,
      destructuring: false,
      forOf: false,
      module: false,
      optionalChaining: false,
      templateLiteral: false,
    },
  },
  target: ["es5"],
  module: {
    rules: [
      { test: /\.[cm]?[jt]sx?$/, use: swc("es5", false) },
      {
        test: /[\\/]domain[\\/]rules[\\/](?!index\.ts)[^\\/]+\.ts$/,
        enforce: "pre",
        loader: path("tools/judgingOnly.mjs"),
      },
    ],
  },
  optimization: { splitChunks: false, runtimeChunk: false },
  plugins: [
    // Of word lists and tables the bundle carries what counts most; pane and command line carry all.
    new webpack.NormalModuleReplacementPlugin(
      /\/(?:attachmentWords|confusables|deletesIndex|holidays|inferRole|internalWords|listedProviders|missedPerson|packedLexicon|subjectNothing|sure|variants|zoneTable)$/,
      (resource) => {
        resource.request += "AtSend";
      },
    ),
    new HtmlWebpackPlugin({ template: path("src/events/events.html"), filename: "events.html", inject: false }),
  ],
};

export default [taskpane, events];
