import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState } from "react";
import type { ClientQuery } from "../../../../app/ports/bookAccess";
import { standings, type Standing } from "../../../../domain/book/book";
import { standingLabels } from "../../../../domain/book/roleLabels";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import type { ClientList } from "./useClientList";

export interface ListChoicesProps {
  readonly list: ClientList;
}

const orders = ["best", "name", "unconfirmed"] as const satisfies ReadonlyArray<ClientQuery["sort"]>;
const ANY = "any";

/** Which clients the list shows and in which order. How many there are of each is counted when somebody looks. */
export function ListChoices({ list: { query, ask } }: ListChoicesProps): React.JSX.Element {
  const { services, language } = usePane();
  const text = clientsTextOf(language).list;
  const styles = usePageStyles();
  const [counts, setCounts] = useState<Readonly<Partial<Record<Standing, number>>>>({});
  const count = async (): Promise<void> => {
    for (const standing of standings) {
      const { total } = await services.book.find({ text: query.text, standing, sort: "name", from: 0, most: 0 });
      setCounts((before) => ({ ...before, [standing]: total }));
    }
  };
  const labelOf = (standing: Standing | undefined): string =>
    standing === undefined ? text.anyStanding : standingLabels[standing][language];
  return (
    <div className={styles.between}>
      <Choice
        label={text.filter}
        chosen={query.standing ?? ANY}
        shown={labelOf(query.standing)}
        choices={[undefined, ...standings].map((standing) => ({
          value: standing ?? ANY,
          label: labelOf(standing),
          count: standing === undefined ? undefined : counts[standing],
        }))}
        onOpen={() => void count()}
        onChoose={(value) => {
          ask({ standing: standings.find((one) => one === value) });
        }}
      />
      <Choice
        label={text.sort}
        chosen={query.sort}
        shown={text.orders[query.sort]}
        choices={orders.map((value) => ({ value, label: text.orders[value], count: undefined }))}
        onOpen={() => undefined}
        onChoose={(value) => {
          ask({ sort: orders.find((one) => one === value) ?? "best" });
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: string;
  readonly shown: string;
  readonly choices: ReadonlyArray<{
    readonly value: string;
    readonly label: string;
    readonly count: number | undefined;
  }>;
  readonly onOpen: () => void;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, chosen, shown, choices, onOpen, onChoose }: ChoiceProps): React.JSX.Element {
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        onChoose(checkedItems[0] ?? chosen);
      }}
      onOpenChange={(_, { open }) => {
        if (open) onOpen();
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" aria-label={`${label}: ${shown}`}>
          {shown}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ value, label: words, count }) => (
            <MenuItemRadio
              key={value}
              name="choice"
              value={value}
              {...(count === undefined ? {} : { secondaryContent: count })}
            >
              {words}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
