import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import express from "express";
import { startGraphEmulator, type GraphEmulator } from "./graph/server";
import { policyFile, type PolicyPlace } from "./policyPlace";
import { emulatedPage, officeAssets } from "./outlook/server/officeAssets";
import { sampleTenant, user } from "./page/sampleTenant";

export interface EmulatorOptions {
  /** The next free port from here on; any free one where zero. */
  readonly port?: number;
  readonly stateFolder?: string;
  /** The built add-in. */
  readonly distFolder: string;
}

export interface Emulator {
  readonly url: string;
  readonly graph: GraphEmulator;
  readonly policy: PolicyPlace;
  close(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const MOST_PORTS_TRIED = 20;
/** The client id that the emulated sign-in answers for. */
const CLIENT_ID = "00000000-0000-4000-8000-000000000002";

/** Serves the mail program, the built add-in and office.js on one port, and the Graph service on another, so that CORS is real. */
export async function startEmulator({ port = 0, stateFolder, distFolder }: EmulatorOptions): Promise<Emulator> {
  const graph = await startGraphEmulator(stateFolder === undefined ? {} : { stateFolder });
  if (graph.tenant.state.messages.length === 0) graph.tenant.reset(sampleTenant(new Date()));
  const policy: PolicyPlace = { from: "none", file: undefined };
  const scripts = await bundlePage();
  const app = express();
  app.use(officeAssets());
  app.get("/", (_, response) => {
    response.sendFile(join(here, "page/index.html"));
  });
  app.get("/emulator/style.css", (_, response) => {
    response.sendFile(join(here, "page/style.css"));
  });
  app.get("/emulator/:script.js", (request, response) => {
    response.type("js").send(scripts.get(request.params.script) ?? "");
  });
  app.get("/emulator/setup.json", (_, response) => {
    response.json({ graphUrl: graph.url, user, contacts: graph.tenant.state.contacts });
  });
  app.post("/emulator/reset", (_, response) => {
    graph.tenant.reset(sampleTenant(new Date()));
    response.status(204).end();
  });
  app.get("/sample-book.json", (_, response) => {
    response.sendFile(join(here, "page/sampleBook.json"));
  });
  app.get("/config.json", (_, response) => {
    response.json({
      graphRoot: `${graph.url}/v1.0`,
      authority: "https://login.microsoftonline.com/common",
      clientId: CLIENT_ID,
      siteId: graph.tenant.state.siteId,
      rowScopes: ["Sites.ReadWrite.All"],
      sampleBook: "/sample-book.json",
      policy: { from: policy.from },
    });
  });
  app.use(policyFile(policy));
  app.get("/manifest.xml", async (request, response) => {
    const text = await readFile(join(distFolder, "manifest.xml"), "utf8");
    response
      .type("xml")
      .send(
        text.replace(
          /https:\/\/[^"/<]+(?=[/<])(?=[^"]*(?:\.html|\.js|\.png)"|<\/AppDomain>)/g,
          `http://${request.headers.host ?? ""}`,
        ),
      );
  });
  app.get("/.well-known/microsoft-officeaddins-allowed.json", async (request, response) => {
    const text = await readFile(join(distFolder, request.path), "utf8");
    response.type("json").send(text.replace(/https:\/\/[^"/]+/g, `http://${request.headers.host ?? ""}`));
  });
  app.get(/\.html$/, async (request, response) => {
    const file = join(distFolder, request.path);
    if (!file.startsWith(distFolder) || !existsSync(file)) response.status(404).end();
    else response.type("html").send(await emulatedPage(file));
  });
  app.use(express.static(distFolder));
  const server = await listenFrom(app, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(actual)}/`,
    graph,
    policy,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await graph.close();
    },
  };
}

async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(here, "page/main.ts"), out: "main" },
      { in: join(here, "outlook/classic/worker.ts"), out: "worker" },
    ],
    bundle: true,
    write: false,
    outdir: "/",
    format: "esm",
    target: "es2022",
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*\/|\.js$/g, ""), text]));
}

async function listenFrom(app: express.Express, port: number): Promise<ReturnType<express.Express["listen"]>> {
  for (let offset = 0; ; offset++) {
    const server = await new Promise<ReturnType<express.Express["listen"]> | NodeJS.ErrnoException>((resolve) => {
      const candidate = app.listen(port === 0 ? 0 : port + offset, (error?: Error) => {
        resolve(error ?? candidate);
      });
    });
    if (!(server instanceof Error)) return server;
    if (server.code !== "EADDRINUSE" || offset >= MOST_PORTS_TRIED) throw server;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      state: { type: "string", default: join(here, "../.emulator") },
    },
  });
  const emulator = await startEmulator({
    port: Number(values.port),
    stateFolder: values.state,
    distFolder: join(here, "../dist"),
  });
  process.stdout.write(`\nRightBox is ready: ${emulator.url}\nPress Ctrl+C to stop.\n`);
  process.once("SIGINT", () => {
    void emulator.close().then(() => process.exit(0));
  });
  process.once("SIGTERM", () => {
    void emulator.close().then(() => process.exit(0));
  });
}
