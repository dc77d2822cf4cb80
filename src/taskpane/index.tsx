import { createRoot } from "react-dom/client";
import { storedTime } from "../adapters/browser/checkpoint";
import { storedDismissals } from "../adapters/browser/dismissals";
import { registrableDomain } from "../adapters/browser/publicSuffixes";
import { createAttachmentTexts } from "../adapters/files/attachmentTexts";
import { startWebWorker } from "../adapters/files/startWebWorker";
import { parseConfiguration, policyPlaceOf } from "../adapters/graph/configuration";
import { createSendRecords } from "../adapters/graph/sendRecords";
import { createSignIn, SignInError } from "../adapters/graph/signIn";
import { officeAttachmentContents } from "../adapters/office/attachmentContents";
import { officeComposeWindow } from "../adapters/office/composeWindow";
import { officeHost } from "../adapters/office/host";
import { officeReadItem } from "../adapters/office/readItem";
import { hasNestedSignIn } from "../adapters/office/requirements";
import type { Services } from "../app/services";
import { App } from "./App";

declare const ADD_IN_ID: string;

const clock = { now: () => new Date() };

await Office.onReady();
const element = document.getElementById("root");
if (element !== null) createRoot(element).render(<App services={await services()} />);
const { keepSpeech } = await import("../adapters/office/roamingSpeechStore");
await keepSpeech(Office.context.displayLanguage);

async function services(): Promise<Services> {
  // What judging a message needs comes beside the pane itself, not before it.
  const loading = Promise.all([
    import("./openBook"),
    import("./openPolicy"),
    import("./openQuiet"),
    import("../adapters/office/itemNotes"),
    import("../adapters/office/mailItem"),
  ]);
  const answer = await fetch("config.json")
    .then((response) => response.json() as Promise<unknown>)
    .catch(() => undefined);
  const configuration = parseConfiguration(answer);
  const host = officeHost(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const sample = configuration?.sampleBook;
  const signIn =
    configuration === undefined
      ? { token: () => Promise.reject(new SignInError("no-sign-in", "There is no configuration.")) }
      : createSignIn({ configuration, hasNestedSignIn: hasNestedSignIn(), mailbox: host.user.address });
  const around = {
    configuration,
    signIn,
    clock,
    random: Math.random,
    newId: () => crypto.randomUUID(),
    sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  };
  const [{ openBook }, { openPolicy }, { openQuiet }, { officeItemNotes }, { officeMailItem }] = await loading;
  const policy = openPolicy({ ...around, place: policyPlaceOf(answer) });
  const quiet = openQuiet({ user: host.user.address, policy: () => policy.state().policy, clock });
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
    ...openBook({ ...around, user: host.user.address }),
    policy,
    quiet,
    records: createSendRecords({
      ...around,
      addInId: ADD_IN_ID,
      onSent: (records) => void quiet.learn(records),
      checkpoint: storedTime(`rightbox-sweep-${host.user.address}`),
    }),
    contactFiles: async () => {
      const { readContacts, readPasted } = await import("../adapters/files/contacts/readContacts");
      return { ...readContacts, paste: readPasted };
    },
    contactWriters: async () => {
      const [{ writeCsv }, { writeVcards }] = await Promise.all([
        import("../adapters/files/contacts/csvWrite"),
        import("../adapters/files/contacts/vcardWrite"),
      ]);
      return { csv: writeCsv, vcards: writeVcards };
    },
    mailboxContacts: async () => {
      const [{ createMailboxContacts }, { storedFillProgress }] = await Promise.all([
        import("../adapters/graph/mailboxContacts"),
        import("../adapters/browser/fillProgress"),
      ]);
      return { mailbox: createMailboxContacts(around), progress: storedFillProgress(host.user.address) };
    },
    registrable: registrableDomain,
    clock,
    readItem: officeReadItem,
    openMessage: async () => {
      const { officeOpenMessage } = await import("../adapters/office/openMessage");
      return officeOpenMessage();
    },
    composeWindow: officeComposeWindow(),
    inbox: async () => {
      const { createInbox } = await import("../adapters/graph/inbox");
      return { inbox: createInbox(around), lookedUntil: storedTime(`rightbox-inbox-${host.user.address}`) };
    },
    dismissals: storedDismissals(`rightbox-dismissed-${host.user.address}`),
    outlookContacts: async () => {
      const { createOutlookContacts } = await import("../adapters/graph/outlookContacts");
      return createOutlookContacts(around);
    },
    ...(sample === undefined
      ? {}
      : { sampleBook: () => fetch(sample).then((response) => response.json() as Promise<unknown>) }),
  };
}
