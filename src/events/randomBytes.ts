/**
 * Sixteen random bytes. Where the runtime has no `crypto` (early builds of classic Outlook, office-js issue 4450) they come from
 * `Math.random`, mixed with the time and the mailbox: enough that two sends do not meet, which is all that a send id must do.
 */
export function randomBytes(mailbox: string, now: number): readonly number[] {
  if (typeof crypto === "object" && typeof crypto.getRandomValues === "function")
    return Array.from(crypto.getRandomValues(new Uint8Array(16)));
  return Array.from({ length: 16 }, (_, index) => {
    const salt = mailbox.length === 0 ? 0 : mailbox.charCodeAt(index % mailbox.length);
    const time = Math.floor(now / Math.pow(2, (index % 6) * 8));
    return (Math.floor(Math.random() * 256) ^ salt ^ time) & 0xff;
  });
}
