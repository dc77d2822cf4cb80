import { startGraphEmulator, type GraphEmulator } from "../../emulator/graph/server";
import { makeToken } from "../../emulator/graph/token";
import type { MailboxOptions } from "../../src/adapters/graph/mailboxCalls";
import { SignInError } from "../../src/adapters/graph/signIn";
import { expectGraphTraffic } from "./openApiSlice";

/** An emulated Graph with one mailbox, for a test file; whatever a test asks of it is held against Microsoft's description. */
export interface GraphMailbox {
  readonly graph: () => GraphEmulator;
  /** Scopes and whether a window might have opened, for each token that was asked for. */
  readonly asked: ReadonlyArray<readonly [scopes: string, interactive: boolean]>;
  readonly options: (part?: { readonly isConfigured?: boolean; readonly hasConsent?: boolean }) => MailboxOptions;
}

export function useGraphMailbox(): GraphMailbox {
  let graph: GraphEmulator;
  const asked: Array<readonly [string, boolean]> = [];
  beforeAll(async () => {
    graph = await startGraphEmulator();
  });
  beforeEach(() => {
    graph.tenant.reset({});
    graph.setFaults([]);
    (graph.calls as unknown[]).length = 0;
    asked.length = 0;
  });
  afterEach(() => {
    expect(graph.unknownCalls).toEqual([]);
    expectGraphTraffic(graph.calls);
  });
  afterAll(() => graph.close());
  return {
    graph: () => graph,
    asked,
    options: ({ isConfigured = true, hasConsent = true } = {}) => ({
      configuration: isConfigured
        ? {
            graphRoot: `${graph.url}/v1.0`,
            authority: "https://login.microsoftonline.com/common",
            clientId: "c",
            siteId: "s",
            rowScopes: [],
          }
        : undefined,
      signIn: {
        // Gives only what is asked for, so that a call that needs more is refused.
        token: (scopes, { interactive }) => {
          asked.push([scopes.join(" "), interactive]);
          if (!hasConsent) return Promise.reject(new SignInError("consent-needed", "No."));
          const claims = { oid: "o", upn: "li.na@ourco.example", name: "Li Na", exp: 4_000_000_000 };
          return Promise.resolve(makeToken({ ...claims, scp: scopes.join(" ") }));
        },
      },
      clock: { now: () => new Date("2026-11-25T09:00:00Z") },
      random: () => 0.5,
      newId: () => "id",
      sleep: () => Promise.resolve(),
    }),
  };
}
