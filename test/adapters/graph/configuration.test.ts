import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { parseConfiguration } from "../../../src/adapters/graph/configuration";

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
