import { useState } from "react";
import type { PolicySettings } from "../../../domain/policy/checkPolicy";
import { withChoice } from "../../../domain/policy/ownChoices";
import { usePane } from "../../PaneContext";
import { policyTextOf } from "../../text/policy";

/** Sets a place for oneself; `undefined` leaves it as it is given. `label`: what it is called. */
export type Choose = (path: readonly string[], value: unknown, label: string) => void;

export interface Choices {
  readonly choose: Choose;
  readonly done: string | undefined;
  readonly trouble: string | undefined;
  readonly undo: (() => void) | undefined;
}

/** The user's own choices: each is saved at once, and can be taken back. */
export function useChoices(): Choices {
  const { services, language } = usePane();
  const text = policyTextOf(language);
  const [done, setDone] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [before, setBefore] = useState<PolicySettings>();
  const save = async (own: PolicySettings, words: string, back: PolicySettings | undefined): Promise<void> => {
    const answer = await services.policy.choose(own);
    const isSaved = answer.status === "saved";
    setTrouble(isSaved ? undefined : text.notSaved[answer.status]);
    setDone(isSaved ? words : undefined);
    setBefore(isSaved ? back : undefined);
  };
  return {
    choose: (path, value, label) => {
      const { own } = services.policy.state();
      void save(withChoice(own, path, value), text.saved(label.replace(/[.。]$/, "")), own);
    },
    done,
    trouble,
    undo:
      before === undefined
        ? undefined
        : () => {
            void save(before, text.undone, undefined);
          },
  };
}
