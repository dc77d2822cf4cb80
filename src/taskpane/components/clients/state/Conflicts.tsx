import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { BookAccess } from "../../../../app/ports/bookAccess";
import type { ClientId } from "../../../../domain/book/book";
import type { RowConflict } from "../../../../domain/book/changes/mergeRow";
import { nameOf } from "../../../../domain/book/clientQuestions";
import { isSameJson, subjectOf } from "../../../../domain/book/rows";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useFromBook } from "../../../useBook";
import { valueWords } from "../history/valueWords";
import type { BookWork } from "../useBookChange";

export interface ConflictsProps {
  readonly conflicts: readonly RowConflict[];
  readonly work: BookWork;
}

/** Where two people said something different: what each said, and the choice between them. */
export function Conflicts({ conflicts, work }: ConflictsProps): React.JSX.Element {
  const { state: words } = clientsTextOf(usePane().language);
  const page = usePageStyles();
  return (
    <section className={page.card} aria-label={words.conflicts(conflicts.length)}>
      <h2 className={page.subheading}>{words.conflicts(conflicts.length)}</h2>
      <ul className={page.list}>
        {conflicts.map((conflict) => (
          <Conflict key={`${conflict.ref} ${conflict.field ?? ""}`} conflict={conflict} work={work} />
        ))}
      </ul>
    </section>
  );
}

interface ConflictProps {
  readonly conflict: RowConflict;
  readonly work: BookWork;
}

/** Whoever set what stands there is among the last who changed the row. */
const MOST_LOOKED_AT = 20;

function Conflict({ conflict, work }: ConflictProps): React.JSX.Element {
  const { services, language } = usePane();
  const { state: words, history } = clientsTextOf(language);
  const page = usePageStyles();
  const known = useFromBook(useCallback((book: BookAccess) => aboutConflict(book, conflict), [conflict]));
  const { ref, field, mine, theirs } = conflict;
  const who = known?.by ?? words.somebody;
  const saying = (value: RowConflict["mine"]): string => valueWords(field ?? "", value, language) || words.nothing;
  const sentence =
    field === undefined
      ? words.rowConflict(who)
      : words.conflict(who, history.fields[field] ?? field, saying(theirs), saying(mine));
  const decide = async (choice: "mine" | "theirs"): Promise<void> => {
    const answer = await services.book.resolve(conflict, choice);
    work.tell({
      intent: "success",
      words: words.decided,
      ...(answer?.status === "saved" ? { change: answer.change } : {}),
    });
  };
  return (
    <li className={page.tight}>
      <strong>{known?.name ?? subjectOf(ref).key}</strong>
      <span>{sentence}</span>
      <div className={page.row}>
        <Button size="small" onClick={() => void decide("theirs")}>
          {words.keepTheirs}
        </Button>
        <Button size="small" onClick={() => void decide("mine")}>
          {words.useMine}
        </Button>
      </div>
    </li>
  );
}

interface About {
  /** The client's name, or the address. */
  readonly name: string;
  /** Who set what stands there; `undefined` where that is not on record. */
  readonly by: string | undefined;
}

async function aboutConflict(book: BookAccess, { ref, field, theirs }: RowConflict): Promise<About> {
  const { kind, key } = subjectOf(ref);
  const changes = await book.history(ref, MOST_LOOKED_AT);
  const setter = changes.find(({ rows }) =>
    rows.some(
      (row) =>
        row.ref === ref &&
        (field === undefined
          ? row.what !== "changed"
          : row.fields.some((one) => one.field === field && isSameJson(one.after, theirs))),
    ),
  );
  const [client] = kind === "client" ? await book.clients([key as ClientId]) : [];
  return { name: client === undefined ? key : nameOf(client), by: setter?.by };
}
