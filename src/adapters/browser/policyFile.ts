import type { PolicySource } from "../../app/ports/policySource";

const FILE = "policy.json";
const DEADLINE_MS = 20_000;

/**
 * The organisation's policy as a static file beside the pane. It is asked for again each time and comes from the browser's store only
 * where the server says that it is unchanged; a way that leads to another origin is not gone. No file, no policy.
 */
export function createPolicyFile(address: string = new URL(FILE, document.baseURI).href): PolicySource {
  return {
    place: "file",
    read: async () => {
      try {
        const response = await fetch(address, {
          cache: "no-cache",
          redirect: "error",
          signal: AbortSignal.timeout(DEADLINE_MS),
        });
        if (response.status === 404 || response.status === 410) return { status: "none" };
        if (!response.ok)
          return { status: "trouble", because: "failed", detail: `${FILE}: ${String(response.status)}` };
        const changedAt = new Date(response.headers.get("Last-Modified") ?? "");
        return {
          status: "found",
          text: await response.text(),
          ...(Number.isNaN(changedAt.getTime()) ? {} : { changedAt: changedAt.toISOString() }),
        };
      } catch (error) {
        return { status: "trouble", because: "offline", detail: String(error) };
      }
    },
  };
}
