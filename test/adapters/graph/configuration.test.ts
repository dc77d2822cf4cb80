import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { parseConfiguration, policyPlaceOf } from "../../../src/adapters/graph/configuration";

const whole = {
  graphRoot: "https://microsoftgraph.chinacloudapi.cn/v1.0",
  authority: "https://login.chinacloudapi.cn/common",
  clientId: "c",
  siteId: "s",
  rowScopes: ["Sites.Selected"],
};

test("a whole configuration is taken as it is, any cloud", () => {
  expect(parseConfiguration(whole)).toEqual(whole);
});

test("mailboxes beside the user's own may be named", () => {
  const sharedMailboxes = ["sales@ourco.example"];
  expect(parseConfiguration({ ...whole, sharedMailboxes })).toEqual({ ...whole, sharedMailboxes });
  expect(parseConfiguration({ ...whole, sharedMailboxes: "sales@ourco.example" })).toBeUndefined();
});

test("what ships has no site, so no records are kept", () => {
  expect(parseConfiguration(JSON.parse(readFileSync("src/config.json", "utf8")))).toBeUndefined();
});

test.each([
  ["no site", { ...whole, siteId: "" }],
  ["no client id", { ...whole, clientId: "" }],
  ["a root that is no address", { ...whole, graphRoot: "graph" }],
  ["scopes that are no list", { ...whole, rowScopes: "Sites.Selected" }],
  ["nothing", undefined],
])("%s: none", (_, input) => {
  expect(parseConfiguration(input)).toBeUndefined();
});

test("whatever the file holds, it is a configuration or none", () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect([undefined, "object"]).toContain(
        parseConfiguration(input) === undefined ? undefined : typeof parseConfiguration(input),
      );
    }),
  );
});

test.each([
  ["nothing of a policy", whole, "none"],
  ["a list", { ...whole, policy: { from: "list" } }, "list"],
  ["a file, without a site", { policy: { from: "file" } }, "file"],
  ["none", { policy: { from: "none" } }, "none"],
  ["a place that there is not", { policy: { from: "registry" } }, undefined],
  ["no place", { policy: {} }, undefined],
  ["a file that could not be read", undefined, undefined],
])("the policy's place in a configuration with %s: %s", (_, input, place) => {
  expect(policyPlaceOf(input)).toBe(place);
});
