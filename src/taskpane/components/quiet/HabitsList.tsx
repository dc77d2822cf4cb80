import { kindLabels } from "../../../domain/kinds/labels";
import { HABIT } from "../../../domain/quiet/quieten";
import type { Habit } from "../../../domain/quiet/quietMemory";
import { usePane } from "../../PaneContext";
import { quietTextOf } from "../../text/quiet";
import { dayIn } from "../clients/dates";
import { ruleWords } from "../policy/policyWords";
import { EntryList } from "./EntryList";

export interface HabitsListProps {
  readonly habits: readonly Habit[];
  /** A mailbox or client as people read it. */
  readonly nameOf: (about: string) => string;
  readonly onForget: (habit: Habit) => void;
}

/** What was sent all the same, how often, and what that makes of the warning. */
export function HabitsList({ habits, nameOf, onForget }: HabitsListProps): React.JSX.Element {
  const { language } = usePane();
  const words = quietTextOf(language);
  return (
    <EntryList
      title={words.habits}
      empty={words.noHabits}
      button={words.forget}
      entries={habits.map(({ rule, about, kind, times, last }) => {
        const said = ruleWords(rule, language) ?? rule;
        const saying = times >= HABIT ? words.habit : words.onTheWay;
        return {
          key: [rule, about, kind].join("|"),
          about: nameOf(about),
          rule: said,
          facts: [words.forKind(kindLabels[kind][language]), saying(times, dayIn(language, last))],
          action: words.forgetThis(said, nameOf(about)),
        };
      })}
      onPress={(index) => {
        const habit = habits[index];
        if (habit !== undefined) onForget(habit);
      }}
    />
  );
}
