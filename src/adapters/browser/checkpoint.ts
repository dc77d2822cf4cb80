/** A time kept in the browser for one mailbox. Storage may be partitioned, cleared or refused: it is never the only copy of anything. */
export function storedTime(key: string): { read(): Date | undefined; write(at: Date): void } {
  return {
    read: () => {
      try {
        const at = new Date(localStorage.getItem(key) ?? "");
        return Number.isNaN(at.getTime()) ? undefined : at;
      } catch {
        return undefined;
      }
    },
    write: (at) => {
      try {
        localStorage.setItem(key, at.toISOString());
      } catch {
        // Without storage the next sweep looks further back, and the unique key keeps rows single.
      }
    },
  };
}
