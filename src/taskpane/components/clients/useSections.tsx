import { withoutCorrection } from "../../../app/editBook";
import type { BookState } from "../../../app/ports/bookAccess";
import type { Client } from "../../../domain/book/book";
import { addressRef, clientRef } from "../../../domain/book/rows";
import { clientOf } from "../../../domain/corrections/correction";
import { usePane } from "../../PaneContext";
import { clientsTextOf } from "../../text/clients";
import { LearnedNotes } from "../kinds/LearnedNotes";
import { useOpenClient } from "./ClientProvider";
import { CompanySection } from "./details/CompanySection";
import { MannerSection } from "./details/MannerSection";
import { PartiesSection } from "./details/PartiesSection";
import { PlaceSection } from "./details/PlaceSection";
import { TextsSection } from "./details/TextsSection";
import { ChangeList } from "./history/ChangeList";
import { WholeSection } from "./whole/WholeSection";

interface Section {
  readonly name: string;
  readonly label: string;
  readonly content: React.JSX.Element;
}

/** What is folded up below a client's mailboxes; fields begin anew where the book says something else than before. */
export function useSections(client: Client | undefined, corrections: BookState["corrections"]): readonly Section[] {
  const { sections } = clientsTextOf(usePane().language);
  if (client === undefined) return [];
  const { name, shortName, owner, country, timeZone, weekend, manner } = client;
  const learned = corrections.filter((correction) => clientOf(correction) === client.id);
  const refs = [clientRef(client.id), ...client.addresses.map(({ address }) => addressRef(address.key))];
  return [
    {
      name: "manner",
      label: sections.manner,
      content: <MannerSection key={manner} />,
    },
    {
      name: "place",
      label: sections.place,
      content: <PlaceSection key={[country, timeZone, weekend].join(" ")} />,
    },
    { name: "company", label: sections.company, content: <CompanySection key={[name, shortName, owner].join(" ")} /> },
    { name: "parties", label: sections.parties, content: <PartiesSection /> },
    { name: "texts", label: sections.texts, content: <TextsSection /> },
    ...(learned.length === 0
      ? []
      : [
          {
            name: "learned",
            label: sections.learned,
            content: <Learned learned={learned} />,
          },
        ]),
    { name: "history", label: sections.history, content: <ChangeList refs={refs} label={sections.history} /> },
    { name: "whole", label: sections.whole, content: <WholeSection /> },
  ];
}

function Learned({ learned }: { readonly learned: BookState["corrections"] }): React.JSX.Element {
  const { done } = clientsTextOf(usePane().language);
  const { client, change } = useOpenClient();
  return (
    <LearnedNotes
      corrections={learned}
      clients={[client]}
      onUndo={(correction) => {
        void change({ edit: withoutCorrection(correction), words: done.unlearned });
      }}
    />
  );
}
