import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { GraphFailure } from "./graphFailure";
import { answerSharePoint } from "./sharePointRest";
import type { Tenant } from "./tenant";
import { readToken } from "./token";

export interface SharePointEmulator {
  /** The site, such as `https://contoso.sharepoint.com/sites/export`. */
  readonly siteUrl: string;
  /** Calls outside the slice: a test that made one must fail. */
  readonly unknownCalls: readonly string[];
  close(): Promise<void>;
}

/** SharePoint's own REST of an emulated tenant, on a host of its own as in reality. */
export async function startSharePointEmulator(
  tenant: Tenant,
  clock: () => Date = () => new Date(),
): Promise<SharePointEmulator> {
  const unknownCalls: string[] = [];
  const root = `${tenant.state.sitePath}/_api`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://emulator");
    const path = decodeURIComponent(pathname);
    const { method = "GET", headers } = request;
    const answered = async (): Promise<{ readonly status: number; readonly body?: unknown }> => {
      if (!path.startsWith(`${root}/`)) return { status: 404 };
      const sent = await text(request);
      const body: unknown = sent === "" ? undefined : JSON.parse(sent);
      const claims = readToken(headers.authorization, clock());
      return answerSharePoint(tenant, { method, path: path.slice(root.length), body, headers, claims });
    };
    answered()
      .catch((error: unknown) => ({
        status: error instanceof GraphFailure ? error.status : 500,
        body: { error: String(error) },
      }))
      .then(
        ({ status, body }) => {
          if (status === 501) unknownCalls.push(`${method} ${path}`);
          response.writeHead(status, { "Content-Type": "application/json" });
          response.end(body === undefined ? undefined : JSON.stringify(body));
        },
        () => undefined,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    siteUrl: `http://localhost:${String(port)}${tenant.state.sitePath}`,
    unknownCalls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
