import { GraphFailure } from "./graphFailure";

/** What an emulated access token says. */
export interface TokenClaims {
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  /** Scopes, parted by blanks. */
  readonly scp: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

const CHALLENGE = {
  "WWW-Authenticate": 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
};

export function makeToken(claims: TokenClaims): string {
  return `emulated.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
}

/** Reads the `Authorization` header, or refuses as the service does. */
export function readToken(header: string | undefined, now: Date): TokenClaims {
  const encoded = /^Bearer emulated\.([\w-]+)\.x$/.exec(header ?? "")?.[1];
  if (encoded === undefined)
    throw new GraphFailure(401, "InvalidAuthenticationToken", "Access token is empty.", CHALLENGE);
  const claims = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8")) as TokenClaims;
  if (claims.exp * 1_000 <= now.getTime())
    throw new GraphFailure(
      401,
      "InvalidAuthenticationToken",
      "Lifetime validation failed, the token is expired.",
      CHALLENGE,
    );
  return claims;
}

/** Refuses a token that has none of these scopes. */
export function needScope({ scp }: TokenClaims, scopes: readonly string[]): void {
  const held = scp.split(" ");
  if (!scopes.some((scope) => held.includes(scope))) throw new GraphFailure(403, "accessDenied", "Access denied");
}
