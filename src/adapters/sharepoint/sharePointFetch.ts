import { membersOf, parseJson, textOf } from "../../domain/text/members";

export interface SharePointPlace {
  /** The site, such as `https://contoso.sharepoint.com/sites/export`. */
  readonly site: string;
  /** A token for SharePoint itself, not for Graph. */
  readonly token: string;
}

export interface SharePointRequest {
  /** Behind `/_api`. */
  readonly path: string;
  readonly method: "GET" | "POST" | "MERGE";
  readonly body?: unknown;
}

/** Resolves to the body of a success; rejects with a {@link SharePointError}. */
export type SharePointFetch = (request: SharePointRequest) => Promise<unknown>;

/** An answer of SharePoint that is not a success. `status` 0: no answer came. */
export class SharePointError extends Error {
  override readonly name = "SharePointError";

  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

export function isSharePointError(error: unknown): error is SharePointError {
  return error instanceof Error && error.name === "SharePointError";
}

const DEADLINE_MS = 20_000;
const JSON_ONLY = "application/json;odata=nometadata";

/**
 * SharePoint's own REST. A MERGE goes as a POST that says so, whatever version the list has (sp-dev-docs, Working with lists and list items
 * with REST); writes carry the site's form digest, which is asked for once. Nothing is retried: whoever runs it repeats it.
 */
export function sharePointFetchWith({ site, token }: SharePointPlace): SharePointFetch {
  const root = `${site.replace(/\/+$/, "")}/_api`;
  let digest: Promise<string> | undefined;
  const send = async (
    path: string,
    method: "GET" | "POST",
    headers: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<unknown> => {
    const response = await answerOf(`${root}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, Accept: JSON_ONLY, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const text = await response.text();
    if (!response.ok) throw new SharePointError(response.status, refusalOf(text, response.status));
    return parseJson(text);
  };
  const digestOf = async (): Promise<string> =>
    textOf(membersOf(await send("/contextinfo", "POST", {}))["FormDigestValue"]);
  return async ({ path, method, body }) => {
    if (method === "GET") return send(path, "GET", {});
    digest ??= digestOf();
    const headers = { "X-RequestDigest": await digest, "Content-Type": JSON_ONLY };
    const asMerge = { "X-HTTP-Method": "MERGE", "IF-MATCH": "*" };
    return send(path, "POST", method === "MERGE" ? { ...headers, ...asMerge } : headers, body);
  };
}

async function answerOf(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    throw new SharePointError(0, `${String(error)}${cause}`);
  }
}

/** SharePoint's own words, wherever its version puts them. */
function refusalOf(text: string, status: number): string {
  const body = membersOf(parseJson(text));
  const message = membersOf(membersOf(body["odata.error"] ?? body["error"])["message"])["value"];
  return `${textOf(message) || text.slice(0, 200)} (${String(status)})`;
}
