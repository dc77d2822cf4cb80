import { serveReads } from "./serveReads";

/** A worker of the pane. Its character maps lie beside it: the build copies them there. */
const { location } = globalThis.self;

serveReads(
  {
    post: (report) => {
      globalThis.self.postMessage(report);
    },
    onMessage: (listener) => {
      globalThis.self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        listener(data);
      });
    },
  },
  {
    now: () => performance.now(),
    loadCharacterMap: async (file) => {
      const answer = await fetch(new URL(`cmaps/${file}`, location.href));
      if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  },
);
