import type { RecordsTrouble } from "../../app/ports/recordRows";
import type { Configuration } from "./configuration";

/** Why there is no token. */
export class SignInError extends Error {
  override readonly name = "SignInError";

  constructor(
    readonly because: Extract<RecordsTrouble, "no-sign-in" | "consent-needed" | "other-account" | "offline">,
    detail: string,
  ) {
    super(detail);
  }
}

export function isSignInError(error: unknown): error is SignInError {
  return error instanceof Error && error.name === "SignInError";
}

export interface TokenOptions {
  /** Whether a window may open. */
  readonly interactive: boolean;
  readonly claims?: string;
}

/** Gives access tokens. Rejects with a {@link SignInError}. */
export interface SignIn {
  token(scopes: readonly string[], options: TokenOptions): Promise<string>;
}

/** The same with how long a token is good for, as the sign-in service said when it gave it. Absent: it did not say. */
export interface TimedSignIn extends SignIn {
  timedToken(
    scopes: readonly string[],
    options: TokenOptions,
  ): Promise<{ readonly token: string; readonly until?: Date }>;
}

export interface SignInOptions {
  readonly configuration: Configuration;
  /** Whether the host says that it signs add-ins in (NestedAppAuth 1.1). Without it MSAL would open windows of its own. */
  readonly hasNestedSignIn: boolean;
  /** Whose mailbox this is: a token may belong to another signed-in account (MSAL issue 7356). */
  readonly mailbox: string;
}

/** MSAL sets no deadline on the host's bridge. */
const SILENT_DEADLINE_MS = 10_000;
const INTERACTIVE_DEADLINE_MS = 180_000;

type Msal = typeof import("@azure/msal-browser");
type Application = Awaited<ReturnType<Msal["createNestablePublicClientApplication"]>>;

/** Sign-in through the host's own accounts, loaded when first needed. */
export function createSignIn({ configuration, hasNestedSignIn, mailbox }: SignInOptions): TimedSignIn {
  let application: Promise<{ readonly msal: Msal; readonly app: Application }> | undefined;
  const load = async (): Promise<{ readonly msal: Msal; readonly app: Application }> => {
    const msal = await import("@azure/msal-browser");
    const { clientId, authority } = configuration;
    return {
      msal,
      app: await msal.createNestablePublicClientApplication({
        auth: { clientId, authority, clientCapabilities: ["CP1"] },
        cache: { cacheLocation: "localStorage" },
      }),
    };
  };
  const timedToken: TimedSignIn["timedToken"] = async (scopes, { interactive, claims }) => {
    if (!hasNestedSignIn || !("nestedAppAuthBridge" in window))
      throw new SignInError("no-sign-in", "This client has no sign-in for add-ins.");
    application ??= load();
    const { msal, app } = await within(SILENT_DEADLINE_MS, application);
    const request = { scopes: [...scopes], ...(claims === undefined ? {} : { claims, forceRefresh: true }) };
    const silent = within(SILENT_DEADLINE_MS, app.acquireTokenSilent(request));
    const result = await silent.catch((error: unknown) => {
      if (isSignInError(error)) throw error;
      if (!(error instanceof msal.InteractionRequiredAuthError) || !interactive)
        throw new SignInError("consent-needed", String(error));
      return within(INTERACTIVE_DEADLINE_MS, app.acquireTokenPopup(request)).catch((refused: unknown) => {
        throw isSignInError(refused) ? refused : new SignInError("consent-needed", String(refused));
      });
    });
    if (result.account.username.toLowerCase() !== mailbox.toLowerCase())
      throw new SignInError("other-account", `The token is for ${result.account.username}.`);
    const { accessToken, expiresOn } = result;
    return { token: accessToken, ...(expiresOn === null ? {} : { until: expiresOn }) };
  };
  return { timedToken, token: async (scopes, options) => (await timedToken(scopes, options)).token };
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new SignInError("no-sign-in", `No answer within ${String(milliseconds)} ms.`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
