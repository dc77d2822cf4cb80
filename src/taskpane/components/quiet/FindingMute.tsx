import type { ReviewedItem } from "../../../app/reviewItem";
import { nameOf } from "../../../domain/book/clientQuestions";
import type { Finding } from "../../../domain/finding";
import { kindLabels } from "../../../domain/kinds/labels";
import { kindOfFinding } from "../../../domain/quiet/kindOfFinding";
import { usePane } from "../../PaneContext";
import { MuteMenu } from "./MuteMenu";

export interface FindingMuteProps {
  readonly finding: Finding;
  readonly reviewed: Pick<ReviewedItem, "envelope" | "page" | "policy">;
  readonly onMute: (until: Date) => void;
}

/** The menu to mute a finding, where it may be muted. */
export function FindingMute({ finding, reviewed, onMute }: FindingMuteProps): React.JSX.Element | null {
  const { services, language } = usePane();
  const { envelope, page, policy } = reviewed;
  const { address, client: id } = finding;
  if (services.quiet.refusal(finding) !== undefined) return null;
  const client = page.clients.find((one) => one.id === id);
  return (
    <MuteMenu
      about={address?.key ?? (client === undefined ? (id ?? "") : nameOf(client))}
      kind={kindLabels[kindOfFinding(finding, envelope.kind)][language]}
      longest={policy.thresholds.longestMuteDays}
      now={services.clock.now()}
      onMute={onMute}
    />
  );
}
