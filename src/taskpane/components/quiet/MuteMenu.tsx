import {
  Button,
  Field,
  Input,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { quietTextOf } from "../../text/quiet";
import { dayIn } from "../clients/dates";
import { useQuietStyles } from "./quiet.styles";
import { afterDays, dayEnd, isoDay } from "./days";

export interface MuteMenuProps {
  /** The mailbox or client that it would be muted for, as people read it. */
  readonly about: string;
  /** The kind, as people read it. */
  readonly kind: string;
  /** Days: the policy lets no mute last longer. */
  readonly longest: number;
  readonly now: Date;
  readonly onMute: (until: Date) => void;
}

const LENGTHS = [7, 30, 90] as const;

/** "Not again for this mailbox and this kind": for how long. */
export function MuteMenu({ about, kind, longest, now, onMute }: MuteMenuProps): React.JSX.Element {
  const { language } = usePane();
  const styles = useQuietStyles();
  const words = quietTextOf(language);
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <div className={styles.contents}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle">
            {words.notAgain}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader className={styles.header}>{words.notAgainFor(about, kind)}</MenuGroupHeader>
              {LENGTHS.filter((days) => days <= longest).map((days) => (
                <MenuItem
                  key={days}
                  onClick={() => {
                    onMute(afterDays(now, days));
                  }}
                >
                  {words.days[days]}
                </MenuItem>
              ))}
              <MenuItem
                onClick={() => {
                  setIsChoosing(true);
                }}
              >
                {words.untilDate}
              </MenuItem>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isChoosing && (
        <UntilDay
          now={now}
          latest={afterDays(now, longest)}
          onChoose={(until) => {
            setIsChoosing(false);
            onMute(until);
          }}
          onCancel={() => {
            setIsChoosing(false);
          }}
        />
      )}
    </div>
  );
}

interface UntilDayProps {
  readonly now: Date;
  readonly latest: Date;
  readonly onChoose: (until: Date) => void;
  readonly onCancel: () => void;
}

function UntilDay({ now, latest, onChoose, onCancel }: UntilDayProps): React.JSX.Element {
  const { text, language } = usePane();
  const page = usePageStyles();
  const styles = useQuietStyles();
  const words = quietTextOf(language);
  const [day, setDay] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const latestDay = dayIn(language, latest.toISOString());
  const isFitting = day >= isoDay(now) && day <= isoDay(latest);
  return (
    <form
      noValidate
      className={mergeClasses(page.stack, styles.line)}
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (isFitting) onChoose(dayEnd(day));
      }}
    >
      <Field
        label={words.lastDay}
        hint={words.lastDayHint(latestDay)}
        {...(wasTried && !isFitting ? { validationMessage: words.notADay(latestDay) } : {})}
      >
        <Input
          type="date"
          autoFocus
          value={day}
          min={isoDay(now)}
          max={isoDay(latest)}
          onChange={(_, { value }) => {
            setDay(value);
          }}
        />
      </Field>
      <div className={page.row}>
        <Button size="small" type="submit">
          {words.mute}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
