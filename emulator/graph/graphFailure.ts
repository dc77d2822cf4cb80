/** An answer of the service that is not a success, in its envelope. */
export class GraphFailure extends Error {
  /** What the refused call cost all the same: throttled calls count (SharePoint throttling docs), others are taken to. */
  resourceUnits = 0;

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  body(requestId: string, now: Date): unknown {
    const date = now.toISOString().slice(0, 19);
    return {
      error: {
        code: this.code,
        message: this.message,
        innerError: { date, "request-id": requestId, "client-request-id": requestId },
      },
    };
  }
}

/** A call outside the slice that the emulator knows: the test that made it must fail. */
export class UnknownCall extends Error {}
