import { createRoot } from "react-dom/client";
import { storedTime } from "../adapters/browser/checkpoint";
import { registrableDomain } from "../adapters/browser/publicSuffixes";
import { createAttachmentTexts } from "../adapters/files/attachmentTexts";
import { startWebWorker } from "../adapters/files/startWebWorker";
import { parseConfiguration } from "../adapters/graph/configuration";
import { createSendRecords } from "../adapters/graph/sendRecords";
import { createSignIn, SignInError } from "../adapters/graph/signIn";
import { officeAttachmentContents } from "../adapters/office/attachmentContents";
import { officeHost } from "../adapters/office/host";
import { officeItemNotes } from "../adapters/office/itemNotes";
import { officeMailItem } from "../adapters/office/mailItem";
import { officeReadItem } from "../adapters/office/readItem";
import { hasNestedSignIn } from "../adapters/office/requirements";
import { roamingBook } from "../adapters/office/roamingBook";
import type { Services } from "../app/services";
import { memoryLog } from "../app/memoryLog";
import { createPersonalBook } from "../app/personal/personalBook";
import { App } from "./App";

declare const ADD_IN_ID: string;

const clock = { now: () => new Date() };

await Office.onReady();
const element = document.getElementById("root");
if (element !== null) createRoot(element).render(<App services={await services()} />);

async function services(): Promise<Services> {
  const answer = await fetch("config.json")
    .then((response) => response.json() as Promise<unknown>)
    .catch(() => undefined);
  const configuration = parseConfiguration(answer);
  const host = officeHost(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const sample = configuration?.sampleBook;
  return {
    host,
    item: officeMailItem(),
    contents: officeAttachmentContents(),
    texts: createAttachmentTexts({ startWorker: startWebWorker }),
    loadJudge: async () => {
      const { judgePaper } = await import("../domain/kinds/papers/judgePaper");
      return (paper) => judgePaper(paper);
    },
    notes: officeItemNotes(),
    book: createPersonalBook({
      store: roamingBook(clock.now),
      log: memoryLog(),
      clock,
      newId: () => crypto.randomUUID(),
      user: host.user.address,
      find: (clients, query) =>
        import("../app/personal/findClients").then(({ findClients }) => findClients(clients, query)),
    }),
    records: createSendRecords({
      configuration,
      signIn:
        configuration === undefined
          ? { token: () => Promise.reject(new SignInError("no-sign-in", "There is no configuration.")) }
          : createSignIn({ configuration, hasNestedSignIn: hasNestedSignIn(), mailbox: host.user.address }),
      addInId: ADD_IN_ID,
      checkpoint: storedTime(`rightbox-sweep-${host.user.address}`),
      clock,
      random: Math.random,
      newId: () => crypto.randomUUID(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
    registrable: registrableDomain,
    clock,
    readItem: officeReadItem,
    ...(sample === undefined
      ? {}
      : { sampleBook: () => fetch(sample).then((response) => response.json() as Promise<unknown>) }),
  };
}
