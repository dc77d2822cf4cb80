import { useState } from "react";
import { countErasure, erase } from "../../../app/records/erase";
import type { ErasureCount, ErasureReport } from "../../../app/records/eraseReport";
import { isRecordsError, type RecordsTrouble } from "../../../app/ports/recordRows";
import type { Erasure } from "../../../domain/record/erasure";
import { usePane } from "../../PaneContext";

export type ErasureStep =
  | { readonly is: "asking" }
  | { readonly is: "counting" | "erasing"; readonly lookedAt: number }
  | { readonly is: "counted"; readonly erasure: Erasure; readonly count: ErasureCount }
  | { readonly is: "done"; readonly report: ErasureReport }
  | { readonly is: "trouble"; readonly because: RecordsTrouble; readonly detail: string };

export interface UseErasure {
  readonly step: ErasureStep;
  readonly count: (erasure: Erasure) => void;
  readonly erase: (erasure: Erasure, reference: string) => void;
  readonly begin: () => void;
}

/** An erasure step by step: what it concerns, then, once somebody says so, the erasing. */
export function useErasure(): UseErasure {
  const { services } = usePane();
  const [step, setStep] = useState<ErasureStep>({ is: "asking" });
  const { clock, host } = services;
  const run = async (
    doing: "counting" | "erasing",
    work: (onProgress: (rows: number) => void) => Promise<ErasureStep>,
  ): Promise<void> => {
    const onProgress = (lookedAt: number): void => {
      setStep({ is: doing, lookedAt });
    };
    onProgress(0);
    setStep(await work(onProgress).catch(troubleOf));
  };
  return {
    step,
    count: (erasure) => {
      void run("counting", async (onProgress) => {
        const rows = services.recordRows({ interactive: true });
        return { is: "counted", erasure, count: await countErasure(rows, erasure, { clock, onProgress }) };
      });
    },
    erase: (erasure, reference) => {
      void run("erasing", async (onProgress) => {
        const rows = services.recordRows({ interactive: true });
        const by = host.user.address;
        return { is: "done", report: await erase(rows, erasure, { clock, by, reference, onProgress }) };
      });
    },
    begin: () => {
      setStep({ is: "asking" });
    },
  };
}

function troubleOf(error: unknown): ErasureStep {
  const because = isRecordsError(error) ? error.because : "failed";
  return { is: "trouble", because, detail: error instanceof Error ? error.message : String(error) };
}
