import type { Switches } from "../outlook/profiles";

const TENANT = "7a1c0d4e-6f0b-4a57-9c3e-1d2b3c4d5e6f";

interface TokenRequest {
  readonly requestId: string;
  readonly method: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string };
}

/** Answers MSAL's requests on the host's bridge, as the switches say. */
export function answerTokenRequest(
  request: unknown,
  user: { readonly name: string; readonly address: string; readonly oid: string },
  switches: Switches,
  answer: (response: unknown) => void,
): void {
  const { requestId, method, tokenParams } = request as TokenRequest;
  const base = { messageType: "NestedAppAuthResponse", requestId };
  const homeAccountId = `${user.oid}.${TENANT}`;
  if (method === "GetInitContext") {
    answer({
      ...base,
      success: true,
      initContext: {
        sdkName: "emulator",
        sdkVersion: "1.0",
        capabilities: { queryAccount: true },
        accountContext: { homeAccountId, environment: "login.microsoftonline.com", tenantId: TENANT },
      },
    });
    return;
  }
  if (switches.signIn === "no-answer") return;
  if (switches.signIn === "consent-refused") {
    const status = method === "GetToken" ? "USER_INTERACTION_REQUIRED" : "USER_CANCEL";
    answer({
      ...base,
      success: false,
      error: { status, code: "consent_required", description: "The user or administrator has not consented." },
    });
    return;
  }
  const address = switches.signIn === "other-account" ? "somebody.else@ourco.example" : user.address;
  const scope = tokenParams?.scope ?? "";
  const lifetime = switches.tokenLifetimeS;
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    aud: tokenParams?.clientId,
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + lifetime,
    oid: user.oid,
    tid: TENANT,
    sub: user.oid,
    preferred_username: address,
    name: user.name,
    ver: "2.0",
  };
  const idToken = `${encoded({ alg: "none", typ: "JWT" })}.${encoded(claims)}.x`;
  const scp = scope
    .split(" ")
    .map((one) => one.split("/").pop())
    .join(" ");
  answer({
    ...base,
    success: true,
    token: {
      access_token: `emulated.${encoded({ oid: user.oid, upn: address, name: user.name, scp, exp: now + lifetime })}.x`,
      expires_in: lifetime,
      id_token: idToken,
      scope,
      properties: null,
    },
    account: {
      homeAccountId,
      environment: "login.microsoftonline.com",
      tenantId: TENANT,
      username: address,
      localAccountId: user.oid,
      name: user.name,
      idToken,
    },
  });
}

function encoded(value: object): string {
  return btoa(JSON.stringify(value)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
