import type { MailboxTrouble } from "../ports/mailboxContacts";
import type { OutlookContacts } from "../ports/outlookContacts";
import type { LabelPlan } from "./planLabels";

export interface LabelReport {
  readonly changed: number;
  readonly created: number;
  readonly unchanged: number;
  /** By the name of the contact. */
  readonly failed: ReadonlyArray<{ readonly name: string; readonly because: MailboxTrouble; readonly detail: string }>;
  /** It was stopped by the user, or by what would fail for all that is left too. */
  readonly isStopped: boolean;
}

/** What is no fault of one contact: the rest would only fail the same way. */
const hopeless: readonly MailboxTrouble[] = [
  "not-configured",
  "no-sign-in",
  "consent-needed",
  "other-account",
  "offline",
  "throttled",
  "forbidden",
];

/** Carries out a plan, one contact after the other. Safe to stop and to repeat: what is done need not be done again. */
export async function writeLabels(
  plan: LabelPlan,
  contacts: OutlookContacts,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<LabelReport> {
  const tasks = [
    ...plan.changes.map(({ contact, change }) => ({
      name: contact.name,
      what: "changed" as const,
      run: () => contacts.change(contact.id, change),
    })),
    ...plan.creations.map((contact) => ({
      name: contact.name,
      what: "created" as const,
      run: () => contacts.create(contact),
    })),
  ];
  const counts = { changed: 0, created: 0 };
  const failed: Array<LabelReport["failed"][number]> = [];
  let isStopped = false;
  for (const [index, { name, what, run }] of tasks.entries()) {
    if (signal.aborted || isStopped) {
      isStopped = true;
      break;
    }
    const answer = await run();
    if (answer.status === "done") counts[what] += 1;
    else {
      failed.push({ name, because: answer.because, detail: answer.detail });
      isStopped = hopeless.includes(answer.because);
    }
    onProgress(index + 1, tasks.length);
  }
  return { ...counts, unchanged: plan.unchanged, failed, isStopped };
}
