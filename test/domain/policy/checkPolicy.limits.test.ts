import { checkPolicy, type PolicyProblem } from "../../../src/domain/policy/checkPolicy";

const problemsOf = (input: unknown): readonly PolicyProblem[] => checkPolicy(input).problems;

test.each([
  ["mailboxesOfOneClient", 2, 100],
  ["manyRecipients", 2, 500],
  ["dayBegins", 0, 23],
  ["dayEnds", 1, 24],
  ["deliverAt", 0, 23],
  ["longestMuteDays", 0, 3_660],
])("%s goes from %i to %i", (name, least, most) => {
  const path = `thresholds.${name}`;
  const expected = `${String(least)}–${String(most)}`;
  for (const value of [least, most]) {
    const policy = { thresholds: { [name]: value } };
    expect(checkPolicy(policy)).toEqual({ settings: policy, problems: [] });
  }
  for (const value of [least - 1, most + 1])
    expect(problemsOf({ thresholds: { [name]: value } })).toEqual([{ path, because: "out-of-range", expected }]);
  for (const value of [String(least), NaN, true, least + 0.5])
    expect(problemsOf({ thresholds: { [name]: value } })).toEqual([{ path, because: "not-a-whole-number", expected }]);
});

test.each<[string, number, (text: string) => unknown]>([
  ["$schema", 500, (text) => ({ $schema: text })],
  ["name", 100, (text) => ({ name: text })],
  ["texts.help", 300, (text) => ({ texts: { help: text } })],
  ["texts.contact", 200, (text) => ({ texts: { contact: text } })],
])("%s has room for %i characters", (path, longest, policy) => {
  expect(problemsOf(policy("x".repeat(longest)))).toEqual([]);
  expect(problemsOf(policy("x".repeat(longest + 1)))).toEqual([
    { path, because: "too-long", expected: String(longest) },
  ]);
});

test.each<[string, unknown, boolean]>([
  ["four digits", "1234", true],
  ["four digits with anything between", "a1-b2 c3/4d", true],
  ["sixty characters", "1".repeat(60), true],
  ["one more", "1".repeat(61), false],
  ["three digits", "1a2b3c", false],
  ["a number", 12_345_678, false],
  ["a list of one", ["123456"], false],
])("%s is an account or not", (_, account, isOne) => {
  expect(problemsOf({ own: { bankAccounts: [account] } })).toEqual(
    isOne ? [] : [{ path: "own.bankAccounts.0", because: "not-an-account" }],
  );
});

test.each([[7], [null], [["ourco.example"]], [""]])("%j is no domain", (value) => {
  expect(problemsOf({ own: { domains: [value, "ourco.example"] } })).toEqual([
    { path: "own.domains.0", because: "not-a-domain" },
  ]);
});

test.each<[string, unknown, string | undefined]>([
  ["a part", "clients", undefined],
  ["a client", "clients.acme", undefined],
  ["a cell of a client", "clients.acme.matrix.order.personal", undefined],
  ["the step of a map, whatever it is called", "clients.constructor.severities", undefined],
  ["a step that is nearly one", "clients.acme.matrx", "clients.acme.matrix"],
  ["two such steps", "matrx.ordr.personal", "matrix.order.personal"],
  ["a step further than there are", "mode.enforce", "none"],
  ["a step that is like no other", "matrix.xxxxxxxxxxxx", "none"],
  ["what every object has", "toString", "none"],
  ["nothing", "", "none"],
  ["a number", 7, "none"],
  ["a list", ["mode"], "none"],
])("a lock on %s is right, or named with what it was meant to be", (_, path, nearest) => {
  const problem = { path: "locked.0", because: "unknown-key" };
  expect(problemsOf({ locked: [path] })).toEqual(
    nearest === undefined ? [] : [nearest === "none" ? problem : { ...problem, nearest }],
  );
});

test("what is wrong in a list is left out of it, and keeps its place in what is said of it", () => {
  expect(checkPolicy({ matrix: { order: { to: ["boss", "official", "main-contact"] } } })).toMatchObject({
    settings: { matrix: { order: { to: ["official"] } } },
    problems: [{ path: "matrix.order.to.0" }, { path: "matrix.order.to.2" }],
  });
  expect(problemsOf({ matrix: { order: { copied: ["main-contact", "official"] } } })).toEqual([]);
});

test("of a list that is too long the first are in force", () => {
  const locked = Array.from({ length: 501 }, () => "mode");
  expect(checkPolicy({ locked })).toEqual({
    settings: { locked: locked.slice(1) },
    problems: [{ path: "locked", because: "too-long", expected: "500" }],
  });
  expect(problemsOf({ locked: locked.slice(1) })).toEqual([]);
});

test.each([
  ['{"__proto__":{"mode":"log-only"}}', "__proto__", {}],
  ['{"clients":{"__proto__":{}}}', "clients.__proto__", { clients: {} }],
  ['{"constructor":{}}', "constructor", {}],
  ['{"own":{"hasOwnProperty":[]}}', "own.hasOwnProperty", { own: {} }],
])("%s names a key that there is none of", (json, path, settings) => {
  const checked = checkPolicy(JSON.parse(json));
  expect(checked.problems).toEqual([{ path, because: "unknown-key" }]);
  expect(checked.settings).toStrictEqual(settings);
});

test("what is wrong at several places is named at each", () => {
  const checked = checkPolicy({ mode: "x", own: 7, clients: { acme: [] }, severities: null, texts: { help: "Ask." } });
  expect(checked.problems.map(({ path, because }) => [path, because])).toEqual([
    ["mode", "unknown-value"],
    ["own", "not-an-object"],
    ["clients.acme", "not-an-object"],
    ["severities", "not-an-object"],
  ]);
  expect(checked.settings).toStrictEqual({ clients: {}, texts: { help: "Ask." } });
});
