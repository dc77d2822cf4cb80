import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const outside = [
  "Office",
  "fetch",
  "window",
  "document",
  "console",
  "localStorage",
  "sessionStorage",
  "navigator",
  "process",
  "crypto",
  "Intl",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
];
const onlyInAdapters = [
  {
    selector: "CallExpression[callee.name='fetch']",
    message: "Only adapters and composition roots reach the network.",
  },
  { selector: "Identifier[name='Office']", message: "Only adapters and composition roots know Office.js." },
];
const unpredictable = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Time is an argument: take a Clock.",
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time is an argument: take a Clock." },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Randomness is an argument.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(?:toLocale.*|localeCompare)$/]",
    message: "Language is an argument, and classic Outlook has no Intl.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "test-results/",
      ".emulator/",
      "screenshots/",
      "webpack.config.js",
      "jest.config.js",
      "*.cjs",
      ".scratch/",
      "**/*.mjs",
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/array-type": ["error", { default: "array-simple" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/prefer-for-of": "off",
      "no-alert": "error",
    },
  },
  {
    files: ["src/domain/**", "src/app/**"],
    rules: { "no-restricted-globals": ["error", ...outside], "no-restricted-syntax": ["error", ...unpredictable] },
  },
  {
    files: ["src/domain/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...unpredictable,
        { selector: ":function[async=true]", message: "The domain is synchronous." },
        { selector: ":function[generator=true]", message: "Generators weigh much in ES5." },
        { selector: "Identifier[name='Promise']", message: "The domain is synchronous." },
      ],
      // The events bundle runs where the library ends at ES2016: no includes on strings of newer lists, no Object.entries.
      "@typescript-eslint/prefer-includes": "off",
      "@typescript-eslint/prefer-string-starts-ends-with": "off",
    },
  },
  {
    files: ["src/taskpane/**", "src/events/**", "src/cli/**"],
    ignores: ["src/taskpane/index.tsx", "src/taskpane/officeMissing.ts", "src/events/index.ts", "src/cli/review.ts"],
    rules: { "no-restricted-syntax": ["error", ...onlyInAdapters] },
  },
  {
    files: ["src/adapters/office/**"],
    ignores: ["src/adapters/office/fromOffice.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "Identifier[name='AsyncResult']", message: "Only fromOffice.ts knows AsyncResult." },
      ],
    },
  },
  {
    files: ["src/events/**"],
    ignores: ["src/events/completion.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...onlyInAdapters.slice(0, 1),
        {
          selector: "CallExpression[callee.property.name='completed']",
          message: "An event is completed in completion.ts only.",
        },
      ],
    },
  },
  { files: ["src/taskpane/**"], ...reactHooks.configs.flat.recommended },
  // It takes an asynchronous reading that ends in a state for a synchronous one.
  { files: ["src/taskpane/**"], rules: { "react-hooks/set-state-in-effect": "off" } },
);
