import { serveShelf } from "./serveShelf";
import { createShelf } from "./shelf";
import { isShelfRequest } from "./shelfProtocol";

/** A worker of the pane. Panes of one mailbox share the database; a channel of its name tells each that another has changed it. */
const scope = globalThis.self;

serveShelf(
  {
    post: (report) => {
      scope.postMessage(report);
    },
    onMessage: (listener) => {
      scope.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (isShelfRequest(data)) listener(data);
      });
    },
  },
  (name) => {
    const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : undefined;
    channel?.addEventListener("message", () => {
      scope.postMessage({ rightbox: "shelf-changed" });
    });
    return createShelf({
      factory: () => indexedDB,
      name,
      onCommit: () => channel?.postMessage("committed"),
    });
  },
);
