import { Button, Field, Input, SearchBox, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import { isKind, kinds } from "../../../domain/kinds/kind";
import { kindLabels } from "../../../domain/kinds/labels";
import { recordStates } from "../../../domain/record/recordRow";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { useHistoryStyles } from "./history.styles";
import { isFiltering, noFilter, type FilterChoice } from "./filterChoice";

export interface FilterFormProps {
  readonly choice: FilterChoice;
  readonly senders: readonly AddressKey[];
  readonly onChoose: (choice: FilterChoice) => void;
}

/** What of the messages is wanted: a search always at hand, the rest folded up. */
export function FilterForm({ choice, senders, onChoose }: FilterFormProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useHistoryStyles();
  const words = historyTextOf(language).filter;
  const states = historyTextOf(language).states;
  const [isOpen, setIsOpen] = useState(false);
  const choose = (part: Partial<FilterChoice>): void => {
    onChoose({ ...choice, ...part });
  };
  return (
    <div role="search" aria-label={words.title} className={styles.filter}>
      <SearchBox
        className={page.wide}
        aria-label={words.search}
        placeholder={words.search}
        value={choice.text}
        onChange={(_, { value }) => {
          choose({ text: value });
        }}
      />
      <div className={page.row}>
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {words.title}
        </Button>
        {isFiltering(choice) && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onChoose(noFilter);
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
      {isOpen && (
        <>
          <div className={styles.pair}>
            <Field label={words.kind}>
              <Select
                value={choice.kind}
                onChange={(_, { value }) => {
                  choose({ kind: isKind(value) ? value : "" });
                }}
              >
                <option value="">{words.all}</option>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kindLabels[kind][language]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={words.state}>
              <Select
                value={choice.state}
                onChange={(_, { value }) => {
                  choose({ state: recordStates.find((state) => state === value) ?? "" });
                }}
              >
                <option value="">{words.all}</option>
                {recordStates.map((state) => (
                  <option key={state} value={state}>
                    {states[state]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          {senders.length > 1 && (
            <Field label={words.sender}>
              <Select
                value={choice.sender}
                onChange={(_, { value }) => {
                  choose({ sender: senders.find((sender) => sender === value) ?? "" });
                }}
              >
                <option value="">{words.all}</option>
                {senders.map((sender) => (
                  <option key={sender} value={sender}>
                    {sender}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <div className={styles.pair}>
            <Field label={words.from}>
              <Input
                type="date"
                className={styles.narrow}
                value={choice.from}
                onChange={(_, { value }) => {
                  choose({ from: value });
                }}
              />
            </Field>
            <Field label={words.to}>
              <Input
                type="date"
                className={styles.narrow}
                value={choice.to}
                onChange={(_, { value }) => {
                  choose({ to: value });
                }}
              />
            </Field>
          </div>
        </>
      )}
    </div>
  );
}
