import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGraphEmulator, type GraphEmulator } from "../../emulator/graph/server";
import { startSharePointEmulator, type SharePointEmulator } from "../../emulator/graph/sharePointServer";
import { makeToken } from "../../emulator/graph/token";
import { createRecordRows } from "../../src/adapters/graph/records/recordRows";
import type { RecordRow } from "../../src/domain/record/recordRow";
import { parseListsArguments } from "../../src/cli/listsArguments";
import { address } from "../support/builders";
import { graphConfiguration, graphToken } from "../support/graphConfiguration";
import { recordRow } from "../support/recordRows";

const folder = mkdtempSync(join(tmpdir(), "lists-"));
const NOW = new Date("2026-11-26T08:26:00Z");
const bob = address("bob@acme.example").key;
let graph: GraphEmulator;
let sharePoint: SharePointEmulator;

beforeAll(async () => {
  graph = await startGraphEmulator();
  sharePoint = await startSharePointEmulator(graph.tenant);
});
beforeEach(() => {
  graph.tenant.reset({});
});
afterEach(() => {
  expect([...graph.unknownCalls, ...sharePoint.unknownCalls]).toEqual([]);
});
afterAll(async () => {
  await sharePoint.close();
  await graph.close();
});

function tokenOf(scp: string): string {
  return makeToken({ oid: "o", upn: "boss@ourco.example", name: "Boss", scp, exp: 4_000_000_000 });
}

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function lists(words: readonly string[], tokens: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/lists.ts", ...words], {
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...tokens },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (part: Buffer) => (out += part.toString()));
  child.stderr.on("data", (part: Buffer) => (err += part.toString()));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      resolve({ status, out, err });
    });
  });
}

/** The command over the emulated site, with a token that may do everything. */
function onSite(words: readonly string[], scopes = "Sites.ReadWrite.All Sites.Manage.All"): Promise<Ended> {
  const place = ["--site", graph.tenant.state.siteId, "--graph-root", `${graph.url}/v1.0`];
  return lists([...words, ...place], { GRAPH_TOKEN: tokenOf(scopes) });
}

async function post(rows: readonly RecordRow[]): Promise<void> {
  const records = createRecordRows({
    configuration: graphConfiguration(graph.url, graph.tenant.state.siteId),
    signIn: { token: (scopes) => Promise.resolve(graphToken(scopes.join(" "))) },
    clock: { now: () => new Date() },
    random: () => 0.5,
    newId: () => "id",
    sleep: () => Promise.resolve(),
  })({ interactive: false });
  const base = (await records.lists()).find(({ from }) => from === undefined);
  if (base === undefined) throw new Error("There is a base list.");
  const answers = await records.post(base, rows);
  expect(answers.map(({ status }) => status)).toEqual(rows.map(() => "posted"));
}

test("an empty site is told of, then gets its lists, and is then as it should be", async () => {
  const before = await onSite(["check"]);
  expect([before.status, before.err]).toEqual([1, ""]);
  expect(before.out).toMatch(/^Records cannot be written: The list “RightBox Send Records” is missing\./);
  const created = await onSite(["create"]);
  expect([created.status, created.err]).toEqual([0, ""]);
  expect(created.out).toMatch(/^Created the list RightBox Clients\.$/m);
  expect(await onSite(["check"])).toEqual({ status: 0, out: "The lists are as they should be.\n", err: "" });
}, 30_000);

test("protect says of each list what holds and what SharePoint refused", async () => {
  await onSite(["create"]);
  const words = ["protect", "--sharepoint-root", sharePoint.siteUrl];
  const { status, out } = await lists(words, { SHAREPOINT_TOKEN: tokenOf("AllSites.Manage") });
  expect(status).toBe(1);
  expect(out).toMatch(
    /^RightBox Send Records:\n {2}Everybody who may open the list reads all rows\.\n {2}Each person changes own rows only\./,
  );
  expect(out).toContain("SharePoint refused ReadSecurity: Lists with unique columns cannot restrict reading.");
  graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, uniqueBarsOwnReading: false } });
  const again = await lists(words, { SHAREPOINT_TOKEN: tokenOf("AllSites.Manage") });
  expect(again.status).toBe(0);
  expect(again.out).toContain("Each person reads own rows only; whoever manages lists reads all.");
}, 30_000);

test("an address is counted, then erased with a report, and what is left is exported", async () => {
  await onSite(["create"]);
  const ann = { address: address("ann@acme.example").key, field: "cc" } as const;
  const subject = { is: "full", text: "=2+3" } as const;
  await post([
    recordRow(1, { recipients: [{ address: bob, field: "to" }] }),
    recordRow(2, { recipients: [{ address: bob, field: "to" }, ann], subject }),
  ]);
  const counted = await onSite(["erase", "--address", "Bob@Acme.example"]);
  expect([counted.status, counted.err]).toEqual([1, ""]);
  expect(counted.out).toContain("Of 2 rows, 1 would be removed and 1 changed.");
  expect(counted.out).toContain("Nothing was changed. Add --yes to erase.");
  const report = join(folder, "report.json");
  const erased = await onSite(["erase", "--address", bob, "--yes", "--reference", "R-7", "--report", report]);
  expect([erased.status, erased.err]).toEqual([0, ""]);
  expect(erased.out).toContain("Removed 1 row, changed 1 row.");
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    by: "boss@ourco.example",
    reference: "R-7",
    removed: 1,
  });
  const items = graph.tenant.state.lists.flatMap((list) => list.items);
  expect(items).toHaveLength(1);
  expect(JSON.stringify(items)).not.toContain("bob@");
  expect((await onSite(["erase", "--address", bob])).status).toBe(0);
  const out = join(folder, "records.csv");
  const exported = await onSite(["export", "--out", out, "--language", "zh-CN"], "Sites.Read.All");
  expect([exported.status, exported.err]).toEqual([0, ""]);
  const csv = readFileSync(out, "utf8");
  expect(csv).toMatch(/^\ufeff时间 \(UTC\),/);
  expect(csv).toContain(',"\'=2+3",');
}, 60_000);

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
  ["no token", ["check", "--site", "s"], {}, /^GRAPH_TOKEN is not set\./],
  ["a token on the command line", ["check", "--site", "s", "--token", "t"], {}, /Unknown option '--token'/],
  ["nothing asked for", [], {}, /^The first word is check, create, protect, erase or export\./],
])("%s ends it with 2 before anything is done", async (_, words, tokens, says) => {
  const { status, out, err } = await lists(words, tokens);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(says);
});

test("too little rights end it with 2", async () => {
  expect((await onSite(["create"], "Sites.Read.All")).status).toBe(2);
});

test("help is an answer", async () => {
  const { status, out } = await lists(["--help"]);
  expect([status, out.split("\n")[0]]).toEqual([0, "Usage: lists check   --site ID"]);
});

test.each([
  [["check"], "--site is the site's id."],
  [
    ["check", "--site", "s", "--graph-root", "ftp://x"],
    "--graph-root is an address such as https://graph.microsoft.com/v1.0.",
  ],
  [["protect"], "--sharepoint-root is the address of the site."],
  [["erase", "--site", "s"], "Name one of --client, --address and --older-than."],
  [
    ["erase", "--site", "s", "--client", "a", "--address", "b@c.example"],
    "Name one of --client, --address and --older-than.",
  ],
  [["erase", "--site", "s", "--address", "nobody"], '"nobody" is no address.'],
  [["erase", "--site", "s", "--older-than", "0"], "--older-than is a number of months, 1 to 600."],
  [["erase", "--site", "s", "--older-than", "soon"], "--older-than is a number of months, 1 to 600."],
  [["export", "--site", "s"], "--out names the file to write."],
  [["export", "--site", "s", "--out", "f", "--language", "fr"], "--language is one of en, zh-CN."],
  [["export", "--site", "s", "--out", "f", "--from", "2026-13-01"], "--from and --until are days such as 2026-10-01."],
])("%j is refused: %s", (words, says) => {
  expect(parseListsArguments(words, NOW)).toBe(says);
});

test.each([
  [
    ["erase", "--site", "s", "--older-than", "36"],
    { command: "erase", site: "s", erasure: { of: "before", before: new Date("2023-11-26T08:26:00Z") }, isSure: false },
  ],
  [["erase", "--site", "s", "--client", "acme", "--yes"], { erasure: { of: "client", client: "acme" }, isSure: true }],
  [
    ["export", "--site", "s", "--out", "f", "--from", "2026-10-01", "--until", "2027-01-01"],
    { from: new Date("2026-10-01T00:00:00Z"), until: new Date("2027-01-01T00:00:00Z"), language: "en" },
  ],
  [
    ["protect", "--sharepoint-root", "https://x.sharepoint.com/sites/a/"],
    { sharePointRoot: "https://x.sharepoint.com/sites/a" },
  ],
])("%j is understood", (words, parsed) => {
  expect(parseListsArguments(words, NOW)).toMatchObject(parsed);
});
