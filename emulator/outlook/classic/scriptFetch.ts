/** Where a script of classic Outlook's runtime may send requests: it has no `fetch`, all of it fails, its own site only, or anywhere. */
export type FetchReach = "absent" | "nowhere" | "own-site" | "everywhere";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Beside the script's own site (office-js docs, single sign-on and cross-origin requests in event-based add-ins). */
const LIST = "/.well-known/microsoft-officeaddins-allowed.json";

/** Other sites are for scripts only that their own site lists. */
export async function reachOf(script: string): Promise<FetchReach> {
  try {
    const response = await fetch(new URL(LIST, script));
    const { allowed } = (await response.json()) as { readonly allowed: readonly string[] };
    return allowed.includes(script) ? "everywhere" : "own-site";
  } catch {
    return "own-site";
  }
}

/**
 * The `fetch` of that runtime: absolute addresses only, every failure the same (office-js issues 3907, 6465, 6719), and `keepalive` means nothing
 * to it, since a request ends with its runtime.
 */
export function scriptFetch(reach: FetchReach, script: string): Fetch | undefined {
  if (reach === "absent") return undefined;
  return async (url, init) => {
    const isAbsolute = /^https?:\/\//.test(url);
    const isOwn = isAbsolute && new URL(url).origin === new URL(script).origin;
    if (!isAbsolute || reach === "nowhere" || (reach === "own-site" && !isOwn))
      throw new TypeError("Network request failed");
    return fetch(url, { ...init, keepalive: false }).catch(() => {
      throw new TypeError("Network request failed");
    });
  };
}
