import express from "express";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { policyFile, type PolicyPlace } from "../../../emulator/policyPlace";
import { createPolicyFile } from "../../../src/adapters/browser/policyFile";

const place: PolicyPlace = { from: "file", file: undefined };
let server: Server;

beforeAll(async () => {
  const app = express();
  app.use(policyFile(place));
  app.get("/moved", (_, response) => {
    response.redirect("/policy.json");
  });
  app.get("/failing", (_, response) => {
    response.status(500).end();
  });
  app.get("/dated", (_, response) => {
    response.set("Last-Modified", "Tue, 24 Nov 2026 09:40:00 GMT").send("{}");
  });
  await new Promise<void>((resolve) => {
    server = app.listen(0, "127.0.0.1", () => {
      resolve();
    });
  });
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const read = (address: string) => createPolicyFile(address).read({ interactive: false });
const at = (path: string): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/${path}`;

test("what stands beside the pages is found as it stands, broken or not", async () => {
  for (const file of ['{"mode":"log-only"}', "{ broken", ""]) {
    place.file = file;
    expect(await read(at("policy.json"))).toEqual({ status: "found", text: file });
  }
});

test("where there is no file, there is no policy", async () => {
  place.file = undefined;
  expect(await read(at("policy.json"))).toEqual({ status: "none" });
});

test("when it was changed is told where the server says so", async () => {
  expect(await read(at("dated"))).toEqual({ status: "found", text: "{}", changedAt: "2026-11-24T09:40:00.000Z" });
});

test.each([
  ["a way to another place", () => at("moved"), "offline"],
  ["a server that fails", () => at("failing"), "failed"],
  ["no server", () => "http://127.0.0.1:9/policy.json", "offline"],
])("%s is trouble, not the end of the policy", async (_, address, because) => {
  expect(await read(address())).toMatchObject({ status: "trouble", because });
});
