import { useState } from "react";
import type { StoredRow } from "../../../app/ports/recordRows";
import { usePane } from "../../PaneContext";
import { historyTextOf } from "../../text/history";

export interface Opening {
  readonly open: () => void;
  readonly isOpening: boolean;
  /** What came of it; empty before. */
  readonly said: string;
}

/** Opens a recorded message in Outlook, and says where it is gone. */
export function useOpening(stored: StoredRow): Opening {
  const { services, language } = usePane();
  const words = historyTextOf(language);
  const [isOpening, setIsOpening] = useState(false);
  const [said, setSaid] = useState("");
  return {
    isOpening,
    said,
    open: () => {
      if (isOpening) return;
      setIsOpening(true);
      setSaid("");
      void services.records.open(stored).then((answer) => {
        setIsOpening(false);
        if (answer.status === "trouble") setSaid(words.trouble[answer.because]);
        else setSaid(answer.value === "gone" ? words.gone : words.opened);
      });
    },
  };
}
