/**
 * Whether the client has a Mailbox requirement set. A client's word is not enough (classic 2401 claimed 1.11 without session
 * data, office-js issue 4154), so callers also look whether the member is there.
 */
export function hasMailbox(version: string): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", version);
}

/** Whether the host signs add-ins in with its own accounts. */
export function hasNestedSignIn(): boolean {
  return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
}
