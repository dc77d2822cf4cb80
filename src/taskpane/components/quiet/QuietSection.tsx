import { useCallback, useState } from "react";
import type { BookAccess } from "../../../app/ports/bookAccess";
import type { SaveAnswer } from "../../../app/ports/bookStore";
import type { ClientId } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { monthOf } from "../../../domain/quiet/score";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { quietTextOf } from "../../text/quiet";
import { useFromBook } from "../../useBook";
import { UndoBar } from "../findings/UndoBar";
import { HabitsList } from "./HabitsList";
import { MutesList } from "./MutesList";
import { useQuietStyles } from "./quiet.styles";
import { RightCounter } from "./RightCounter";
import { useQuietMemory, useScore } from "./useQuiet";

interface Done {
  readonly words: string;
  readonly undo?: () => Promise<SaveAnswer>;
}

/** What RightBox is quiet about, what it has learned from what was sent, and how often it was right. */
export function QuietSection(): React.JSX.Element {
  const { services, language } = usePane();
  const { quiet, clock } = services;
  const page = usePageStyles();
  const styles = useQuietStyles();
  const words = quietTextOf(language);
  const memory = useQuietMemory();
  const score = useScore();
  const named = useNames(memory);
  const [done, setDone] = useState<Done>();
  const [trouble, setTrouble] = useState<string>();
  const run = async (action: () => Promise<SaveAnswer>, success: Done): Promise<void> => {
    const answer = await action().catch((): SaveAnswer => ({ status: "refused", because: "host" }));
    setTrouble(answer.status === "saved" ? undefined : words.notSaved[answer.status]);
    if (answer.status === "saved") setDone(success);
  };
  const { undo } = done ?? {};
  const now = clock.now();
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={page.heading}>{words.title}</h2>
      <UndoBar done={done?.words} trouble={trouble} onUndo={undo && (() => void run(undo, { words: words.undone }))} />
      <RightCounter
        score={score}
        thisMonth={monthOf(now)}
        onReset={() => {
          const putBack = quiet.resetScore();
          setDone({
            words: words.wasReset,
            undo: () => {
              putBack();
              return Promise.resolve({ status: "saved" });
            },
          });
        }}
      />
      <MutesList
        mutes={memory.mutes.filter(({ until }) => new Date(until) > now)}
        nameOf={named}
        onRemove={(mute) =>
          void run(() => quiet.unmute(mute), { words: words.removed, undo: () => quiet.muteAgain(mute) })
        }
      />
      <HabitsList
        habits={memory.habits}
        nameOf={named}
        onForget={(habit) =>
          void run(() => quiet.forget(habit), { words: words.forgotten, undo: () => quiet.rememberAgain(habit) })
        }
      />
    </section>
  );
}

/** Clients by their names, mailboxes by their addresses. */
function useNames({ mutes, habits }: ReturnType<typeof useQuietMemory>): (about: string) => string {
  const clients = useFromBook(
    useCallback(
      (book: BookAccess) =>
        book.clients([...mutes, ...habits].map(({ about }) => about as ClientId).filter((id) => !id.includes("@"))),
      [mutes, habits],
    ),
  );
  return (about) => {
    const client = clients?.find(({ id }) => id === about);
    return client === undefined ? about : nameOf(client);
  };
}
