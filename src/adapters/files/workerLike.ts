/** What the client needs of a worker, whoever runs it. */
export interface WorkerLike {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** An error that nobody caught, memory that ran out, an end that was not asked for. May call back more than once. */
  onFailure(listener: (because: "memory" | "crash") => void): void;
  terminate(): void;
}
