import { useCallback, useRef, useState } from "react";
import { proposeBook, type BookFile } from "../../../app/filling/bookFile";
import { proposeRows, type Proposal } from "../../../app/filling/proposals";
import type { ContactFile, ContactFormat, ContactRow } from "../../../app/ports/contactFiles";
import type { ImportedRow } from "../../../domain/book/importing/importContacts";
import { usePane } from "../../PaneContext";
import type { Unreadable } from "../../text/importing";
import { breathe } from "../filling/breathe";

/** A file of contacts as it was read. */
export interface ReadFile {
  readonly name: string;
  readonly format: Exclude<ContactFormat, "book">;
  readonly encoding?: string;
  readonly rows: readonly ContactRow[];
}

export type ImportState =
  | { readonly status: "choosing"; readonly trouble?: Unreadable }
  /** `share`: 0 to 1; absent while nobody knows. */
  | { readonly status: "working"; readonly name: string; readonly share?: number }
  | {
      readonly status: "rows";
      readonly file: ReadFile;
      readonly proposal: Proposal;
      readonly told: readonly ImportedRow[];
    }
  | { readonly status: "book"; readonly name: string; readonly json: unknown; readonly book: BookFile };

export interface ImportWork {
  readonly state: ImportState;
  readonly readFile: (file: File) => Promise<void>;
  readonly readPasted: (text: string, name: string) => Promise<void>;
  /** A row put right takes the place of what was read. Tells what becomes of it. */
  readonly mend: (row: ContactRow) => Promise<ImportedRow | undefined>;
  /** Holds what was read against the book anew. */
  readonly compare: () => Promise<void>;
  readonly reset: () => void;
}

/** Reads a file of contacts and holds it against the book. Readers and libraries come with the first file. */
export function useImport(): ImportWork {
  const { services } = usePane();
  const [state, setState] = useState<ImportState>({ status: "choosing" });
  /** A file that was chosen later is the one that counts. */
  const latest = useRef(0);

  const compareRows = useCallback(
    async (file: ReadFile, onShare: (share: number) => void): Promise<Extract<ImportState, { status: "rows" }>> => {
      const context = {
        registrable: services.registrable,
        source: "import",
        detail: file.name,
        at: services.clock.now().toISOString(),
      } as const;
      const onProgress = (done: number, of: number): void => {
        onShare(done / of);
      };
      const { proposal, rows } = await proposeRows(await services.book.whole(), file.rows, context, {
        breathe,
        onProgress,
      });
      return { status: "rows", file, proposal, told: rows };
    },
    [services],
  );
  const take = async (name: string, read: () => Promise<ContactFile>): Promise<void> => {
    const mine = ++latest.current;
    const become = (next: ImportState): void => {
      if (mine === latest.current) setState(next);
    };
    become({ status: "working", name });
    await breathe();
    const file = await read().catch(() => undefined);
    if (file === undefined) become({ status: "choosing", trouble: "unopened" });
    else if (file.status === "unreadable") become({ status: "choosing", trouble: file.because });
    else if (file.status === "read")
      become(
        await compareRows({ ...file, name }, (share) => {
          become({ status: "working", name, share });
        }),
      );
    else {
      const book = proposeBook(await services.book.whole(), file.json, services.registrable);
      become(
        book === undefined
          ? { status: "choosing", trouble: "no-book" }
          : { status: "book", name, json: file.json, book },
      );
    }
  };
  return {
    state,
    readFile: (file) =>
      take(file.name, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return (await services.contactFiles()).read({ name: file.name, bytes });
      }),
    readPasted: (text, name) => take(name, async () => (await services.contactFiles()).paste(text)),
    mend: async (row) => {
      if (state.status !== "rows") return undefined;
      const rows = state.file.rows.map((one) => (one.row === row.row ? row : one));
      const next = await compareRows({ ...state.file, rows }, () => undefined);
      setState(next);
      return next.told[rows.indexOf(row)];
    },
    compare: async () => {
      if (state.status === "rows") setState(await compareRows(state.file, () => undefined));
      if (state.status !== "book") return;
      const book = proposeBook(await services.book.whole(), state.json, services.registrable);
      if (book !== undefined) setState({ ...state, book });
    },
    reset: () => {
      latest.current += 1;
      setState({ status: "choosing" });
    },
  };
}
