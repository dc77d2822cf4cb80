import type { Contact, Message } from "@microsoft/microsoft-graph-types";

/** What the page keeps on the server: mail, roaming settings, lists. */
export interface Server {
  messages(folder: string): Promise<readonly Message[]>;
  put(folder: string, message: Message, visibleAfterMs: number): Promise<void>;
  remove(id: string): Promise<void>;
  roaming(addInId: string): Promise<Readonly<Record<string, unknown>>>;
  saveRoaming(addInId: string, settings: Readonly<Record<string, unknown>>): Promise<void>;
  lists(): Promise<
    ReadonlyArray<{
      readonly displayName: string;
      readonly items: ReadonlyArray<{ readonly id: string; readonly fields: Readonly<Record<string, unknown>> }>;
    }>
  >;
  startOver(): Promise<void>;
}

export interface Setup {
  readonly graphUrl: string;
  readonly user: { readonly name: string; readonly address: string; readonly oid: string };
  readonly contacts: readonly Contact[];
}

export async function loadSetup(): Promise<Setup> {
  return (await (await fetch("/emulator/setup.json")).json()) as Setup;
}

export function serverAt(graphUrl: string): Server {
  const call = async (path: string, method = "GET", body?: unknown): Promise<unknown> => {
    const response = await fetch(`${graphUrl}/_emulator/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    messages: async (folder) =>
      ((await call(`messages?folder=${folder}`)) as { readonly value: readonly Message[] }).value,
    put: async (folder, message, visibleAfterMs) => {
      await call(`messages/${encodeURIComponent(message.id ?? "")}?visibleAfterMs=${String(visibleAfterMs)}`, "PUT", {
        folder,
        message,
      });
    },
    remove: async (id) => {
      await call(`messages/${encodeURIComponent(id)}`, "DELETE");
    },
    roaming: async (addInId) => (await call(`roaming/${addInId}`)) as Readonly<Record<string, unknown>>,
    saveRoaming: async (addInId, settings) => {
      await call(`roaming/${addInId}`, "PUT", settings);
    },
    lists: async () => (await call("lists")) as Awaited<ReturnType<Server["lists"]>>,
    startOver: async () => {
      await fetch("/emulator/reset", { method: "POST" });
    },
  };
}
