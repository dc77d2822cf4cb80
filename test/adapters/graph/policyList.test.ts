import { createItem, createList } from "../../../emulator/graph/lists";
import { startGraphEmulator, type GraphEmulator, type GraphFault } from "../../../emulator/graph/server";
import type { List } from "../../../emulator/graph/tenant";
import { listBody, settingsList } from "../../../src/adapters/graph/listDefinitions";
import { createPolicyList } from "../../../src/adapters/graph/policyList";
import { SignInError, type SignIn } from "../../../src/adapters/graph/signIn";
import type { PolicyAnswer } from "../../../src/app/ports/policySource";
import { graphConfiguration, graphToken } from "../../support/graphConfiguration";
import { expectGraphTraffic } from "../../support/openApiSlice";

const changed = new Date("2026-11-24T09:40:00Z");
let graph: GraphEmulator;

beforeAll(async () => {
  graph = await startGraphEmulator();
});
beforeEach(() => {
  graph.tenant.reset({});
  graph.setFaults([]);
  (graph.calls as unknown[]).length = 0;
  createList(graph.tenant, { ...listBody(settingsList) });
});
afterEach(() => {
  expect(graph.unknownCalls).toEqual([]);
  expectGraphTraffic(graph.calls);
});
afterAll(() => graph.close());

/** As a user may read: with what rows are read by, and no more. */
const user: SignIn = { token: () => Promise.resolve(graphToken("Sites.ReadWrite.All")) };

function read(signIn: SignIn = user, root = graph.url): Promise<PolicyAnswer> {
  return createPolicyList({
    configuration: graphConfiguration(root, graph.tenant.state.siteId),
    signIn,
    clock: { now: () => new Date() },
    random: () => 0.5,
    newId: () => "11111111-1111-4111-8111-111111111111",
    sleep: () => Promise.resolve(),
  }).read({ interactive: false });
}

function list(): List {
  const found = graph.tenant.state.lists.find(({ displayName }) => displayName === settingsList.displayName);
  if (found === undefined) throw new Error("There is no list.");
  return found;
}

function put(key: string, value: string | null): void {
  const fields = { Title: key, RightBoxSettingKey: key, RightBoxValue: value };
  createItem(graph.tenant, list(), { fields }, changed);
}

test("the policy's row is found among others, with the time of its last change", async () => {
  put("other", "no policy");
  put("policy", '{"mode":"log-only"}');
  expect(await read()).toEqual({ status: "found", text: '{"mode":"log-only"}', changedAt: changed.toISOString() });
});

test("sixty thousand characters come as they are", async () => {
  const text = JSON.stringify({ texts: { help: "求助".repeat(30_000) } });
  put("Policy ", text);
  expect(await read()).toMatchObject({ status: "found", text });
});

test("a list without its row: there is no policy", async () => {
  expect(await read()).toEqual({ status: "none" });
});

test("a row with nothing in it is no end of the policy: whoever wants none deletes the row", async () => {
  put("policy", null);
  expect(await read()).toMatchObject({ status: "found", text: "" });
});

test("no list: nobody can say that there is no policy", async () => {
  graph.tenant.change({
    lists: graph.tenant.state.lists.filter(({ displayName }) => displayName !== settingsList.displayName),
  });
  expect(await read()).toMatchObject({ status: "trouble", because: "lists-missing" });
});

test.each<[name: string, fault: Omit<GraphFault, "path" | "times">, because: string]>([
  ["no answer", { drop: "before" }, "offline"],
  ["too much to do", { status: 429, code: "activityLimitReached" }, "throttled"],
  ["no right to read", { status: 403, code: "accessDenied" }, "forbidden"],
  ["another failure", { status: 400, code: "invalidRequest" }, "failed"],
])("%s is trouble", async (_, fault, because) => {
  put("policy", "{}");
  graph.setFaults([{ path: "/items", times: 100, ...fault }]);
  expect(await read()).toMatchObject({ status: "trouble", because });
});

test.each(["no-sign-in", "consent-needed", "other-account"] as const)("%s is trouble", async (because) => {
  const signIn = { token: () => Promise.reject(new SignInError(because, "no")) };
  expect(await read(signIn)).toMatchObject({ status: "trouble", because });
});
