import { nextLink, type GraphCall, type Route } from "./call";
import { GraphFailure } from "./graphFailure";
import { messageJson } from "./messageText";
import { needsMore, queryMessages } from "./messages";
import type { StoredMessage, Tenant } from "./tenant";
import { needScope, readToken } from "./token";

const MAIL = ["Mail.Read", "Mail.ReadWrite"];
const MAIL_BASIC = ["Mail.ReadBasic", ...MAIL];
/** Of mailboxes that others have opened to the user (Graph permissions). */
const SHARED = ["Mail.Read.Shared", "Mail.ReadWrite.Shared"];

/** The user's own mailbox, and others by their address. */
export const mailRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/(me|users\/[^/]+)\/messages\/([^/]+)$/,
    needs: [...MAIL, ...SHARED],
    resourceUnits: 0,
    run: (tenant, call, [who, id], query) => {
      const stored = mailboxOf(tenant, call, who, MAIL);
      return { status: 200, ...messageJson(stored, id ?? "", query, call) };
    },
  },
  {
    method: "GET",
    path: /^\/(me|users\/[^/]+)(?:\/mailFolders\/(sentitems|drafts|inbox|deleteditems))?\/messages$/,
    needs: [...MAIL_BASIC, ...SHARED],
    resourceUnits: 0,
    run: (tenant, call, [who, folder], query) => {
      const stored = mailboxOf(tenant, call, who, needsMore(query) ? MAIL : MAIL_BASIC);
      const { messages, next } = queryMessages(
        folder === undefined ? stored : stored.filter((one) => one.folder === folder),
        query,
        call.now.getTime(),
      );
      return { status: 200, body: { value: messages, ...nextLink(call.base, call.path, "$skip", next) } };
    },
  },
];

/** The messages of a mailbox; one that holds none is taken for one that is not there. */
function mailboxOf(
  { state }: Tenant,
  { headers, now }: GraphCall,
  who: string | undefined,
  ownScopes: readonly string[],
): readonly StoredMessage[] {
  const claims = readToken(headers.authorization, now);
  const me = claims.upn.toLowerCase();
  const address = who === "me" ? me : (who ?? "").slice("users/".length).toLowerCase();
  needScope(claims, address === me ? [...ownScopes, ...(who === "me" ? [] : SHARED)] : SHARED);
  const stored = state.messages.filter(({ mailbox }) => (mailbox?.toLowerCase() ?? me) === address);
  if (address !== me && stored.length === 0)
    throw new GraphFailure(404, "ErrorInvalidUser", `The requested user '${address}' is invalid.`);
  return stored;
}
