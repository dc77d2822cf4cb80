import { useEffect, useRef, useState } from "react";
import { planLabels, type LabelPlan } from "../../../app/labels/planLabels";
import { writeLabels, type LabelReport } from "../../../app/labels/writeLabels";
import type { MailboxTrouble } from "../../../app/ports/mailboxContacts";
import type { Client } from "../../../domain/book/book";
import { usePane } from "../../PaneContext";

/** How far it is. */
export type LabelStage =
  | { readonly at: "start"; readonly trouble?: MailboxTrouble }
  | { readonly at: "reading"; readonly read: number }
  | { readonly at: "planned"; readonly plan: LabelPlan }
  | { readonly at: "writing"; readonly done: number; readonly of: number }
  | { readonly at: "done"; readonly report: LabelReport };

export interface Labels {
  readonly stage: LabelStage;
  readonly look: () => Promise<void>;
  readonly write: (plan: LabelPlan) => Promise<void>;
  readonly stop: () => void;
}

/** Looks at the contacts, says what would change, and changes it. `client`: one alone; absent: all of the book. */
export function useLabels(client: Client | undefined): Labels {
  const { services, language } = usePane();
  const [stage, setStage] = useState<LabelStage>({ at: "start" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    stage,
    look: async () => {
      setStage({ at: "reading", read: 0 });
      const contacts = await services.outlookContacts();
      const answer = await contacts.all((read) => {
        setStage({ at: "reading", read });
      });
      if (answer.status === "trouble") {
        setStage({ at: "start", trouble: answer.because });
        return;
      }
      const clients = client === undefined ? (await services.book.whole()).clients : [client];
      setStage({ at: "planned", plan: planLabels(clients, answer.value, language) });
    },
    write: async (plan) => {
      const controller = new AbortController();
      running.current = controller;
      setStage({ at: "writing", done: 0, of: plan.changes.length + plan.creations.length });
      const report = await writeLabels(plan, await services.outlookContacts(), controller.signal, (done, of) => {
        setStage({ at: "writing", done, of });
      });
      setStage({ at: "done", report });
    },
    stop: () => {
      running.current?.abort();
    },
  };
}
