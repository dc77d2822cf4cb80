import type { Mute } from "../../../domain/quiet/quietMemory";
import { kindLabels } from "../../../domain/kinds/labels";
import { usePane } from "../../PaneContext";
import { quietTextOf } from "../../text/quiet";
import { dayIn } from "../clients/dates";
import { ruleWords } from "../policy/policyWords";
import { EntryList } from "./EntryList";

export interface MutesListProps {
  readonly mutes: readonly Mute[];
  /** A mailbox or client as people read it. */
  readonly nameOf: (about: string) => string;
  readonly onRemove: (mute: Mute) => void;
}

/** Everything that is muted: what, for whom, for which kind, from when until when. */
export function MutesList({ mutes, nameOf, onRemove }: MutesListProps): React.JSX.Element {
  const { language } = usePane();
  const words = quietTextOf(language);
  return (
    <EntryList
      title={words.mutes}
      empty={words.noMutes}
      button={words.remove}
      entries={mutes.map(({ rule, about, kind, since, until }) => {
        const said = ruleWords(rule, language) ?? rule;
        return {
          key: [rule, about, kind].join("|"),
          about: nameOf(about),
          rule: said,
          facts: [
            words.forKind(kindLabels[kind][language]),
            words.muteTime(dayIn(language, since), dayIn(language, until)),
          ],
          action: words.removeThis(said, nameOf(about)),
        };
      })}
      onPress={(index) => {
        const mute = mutes[index];
        if (mute !== undefined) onRemove(mute);
      }}
    />
  );
}
