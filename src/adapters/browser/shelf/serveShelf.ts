import { isShelfError, ShelfError, type TeamShelf } from "../../../app/ports/teamShelf";
import type { ShelfCall, ShelfLine, ShelfReport, ShelfRequest } from "./shelfProtocol";

/** Answers calls over a line, with the shelf that `open` makes of the name that is said first. */
export function serveShelf(line: ShelfLine<ShelfReport, ShelfRequest>, open: (name: string) => TeamShelf): void {
  let shelf: TeamShelf | undefined;
  line.onMessage((request) => {
    if (request.rightbox === "open-shelf") {
      shelf = open(request.name);
      return;
    }
    const { id, call } = request;
    answerOf(shelf, call).then(
      (value) => {
        line.post({ rightbox: "shelf-answer", id, value });
      },
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        line.post({ rightbox: "shelf-failure", id, detail, isRefusal: isShelfError(error) });
      },
    );
  });
}

function answerOf(shelf: TeamShelf | undefined, { method, args }: ShelfCall): Promise<unknown> {
  if (shelf === undefined) return Promise.reject(new ShelfError("No book was named."));
  const methods = shelf as unknown as Record<string, (...given: readonly unknown[]) => Promise<unknown>>;
  return methods[method]?.(...args) ?? Promise.reject(new Error(`The shelf has no ${method}.`));
}
