import { createRoot } from "react-dom/client";
import { storedTime } from "../adapters/browser/checkpoint";
import { storedDismissals } from "../adapters/browser/dismissals";
import { registrableDomain } from "../adapters/browser/publicSuffixes";
import { createAttachmentTexts } from "../adapters/files/attachmentTexts";
import { startWebWorker } from "../adapters/files/startWebWorker";
import { parseConfiguration, policyPlaceOf } from "../adapters/graph/configuration";
import { createSignIn, SignInError, type TimedSignIn } from "../adapters/graph/signIn";
import { officeAttachmentContents } from "../adapters/office/attachmentContents";
import { officeComposeWindow } from "../adapters/office/composeWindow";
import { officeHost } from "../adapters/office/host";
import { officeReadItem } from "../adapters/office/readItem";
import { hasNestedSignIn } from "../adapters/office/requirements";
import type { Services } from "../app/services";
import type { Policy } from "../domain/policy/policy";
import { App } from "./App";

declare const ADD_IN_ID: string;

const clock = { now: () => new Date() };
const withoutSignIn = (): Promise<never> => Promise.reject(new SignInError("no-sign-in", "There is no configuration."));
const noSignIn: TimedSignIn = { token: withoutSignIn, timedToken: withoutSignIn };

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
    import("./openRecords"),
    import("../adapters/office/itemNotesOfPane"),
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
      ? noSignIn
      : createSignIn({ configuration, hasNestedSignIn: hasNestedSignIn(), mailbox: host.user.address });
  const around = {
    configuration,
    signIn,
    clock,
    random: Math.random,
    newId: () => crypto.randomUUID(),
    sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  };
  const [{ openBook }, { openPolicy }, { openQuiet }, { openRecords }, { officeItemNotes }, { officeMailItem }] =
    await loading;
  const policy = openPolicy({ ...around, place: policyPlaceOf(answer) });
  const inForce = (): Policy => policy.state().policy;
  const quiet = openQuiet({ user: host.user.address, policy: inForce, clock });
  const notes = officeItemNotes();
  const opened = openBook({ ...around, user: host.user.address });
  return {
    host,
    item: officeMailItem(),
    contents: officeAttachmentContents(),
    texts: createAttachmentTexts({ startWorker: startWebWorker }),
    loadJudge: async () => {
      const { judgePaper } = await import("../domain/kinds/papers/judgePaper");
      return (paper) => judgePaper(paper);
    },
    notes,
    ...opened,
    policy,
    quiet,
    ...openRecords({
      ...around,
      addInId: ADD_IN_ID,
      user: host.user.address,
      book: opened.book,
      policy: inForce,
      notes,
      onSent: (records) => void quiet.learn(records),
    }),
    lists: async () => {
      const { createListsAdmin } = await import("../adapters/graph/lists/listsAdmin");
      return createListsAdmin(around);
    },
    listsChecked: storedTime("rightbox-lists-checked"),
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
