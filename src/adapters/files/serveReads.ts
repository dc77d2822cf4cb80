import { readContent } from "./readContent";
import type { ReaderEnvironment } from "./reading";
import { isRequest, type WorkerReport } from "./workerProtocol";

/** The worker's side of the line. */
interface Line {
  readonly post: (report: WorkerReport) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
}

/** Answers each request with what the file says. The name stays with the client: the content decides. */
export function serveReads({ post, onMessage }: Line, environment: ReaderEnvironment): void {
  onMessage((message) => {
    if (!isRequest(message)) return;
    const { id, bytes, limits } = message;
    void readContent(bytes, limits, environment).then((content) => {
      post({ rightbox: "done", id, content });
    });
  });
  post({ rightbox: "ready" });
}
