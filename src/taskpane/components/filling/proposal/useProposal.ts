import { useMemo, useState } from "react";
import { acceptChosen, type Acceptance } from "../../../../app/filling/acceptChosen";
import type { Proposal } from "../../../../app/filling/proposals";
import type { AddressKey } from "../../../../domain/address/mailboxAddress";
import type { ClientId } from "../../../../domain/book/book";
import { chosenClients, noChoices, type ChosenClient, type Choices } from "../../../../domain/book/filling/choices";
import { isPrivatePerson } from "../../../../domain/book/filling/proposal";
import { usePane } from "../../../PaneContext";
import { fillingText } from "../../../text/filling";
import { useBookChange, type BookWork } from "../../clients/useBookChange";

export interface ProposalOptions extends Pick<Acceptance, "occasion" | "detail" | "beside"> {
  readonly proposal: Proposal;
  /** Whether private people are to be ticked by hand. */
  readonly leavesPrivate: boolean;
  /** The proposal is to be made anew, since the book has been changed back. */
  readonly onTakenBack: () => void;
  readonly onAccepted?: () => void;
}

export interface ProposalWork {
  /** What is still to be decided. */
  readonly clients: readonly ChosenClient[];
  readonly choices: Choices;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly confirms: boolean;
  readonly setConfirms: (confirms: boolean) => void;
  readonly isBusy: boolean;
  readonly accept: (clients: readonly ChosenClient[]) => Promise<void>;
  readonly work: BookWork;
}

/** What was accepted is decided, what was not taken of it as well. */
interface Decided {
  readonly mailboxes: ReadonlySet<AddressKey>;
  readonly clients: ReadonlySet<ClientId>;
}

const nothingDecided: Decided = { mailboxes: new Set(), clients: new Set() };

/** A proposal with the user's choices in it, and what of it is still open. */
export function useProposal({
  proposal,
  leavesPrivate,
  onTakenBack,
  onAccepted,
  ...acceptance
}: ProposalOptions): ProposalWork {
  const { services, language } = usePane();
  const text = fillingText(language);
  const work = useBookChange();
  const [choices, setChoices] = useState<Choices>(() => ({
    ...noChoices,
    left: new Set(leavesPrivate ? privateKeys(proposal) : []),
  }));
  const [confirms, setConfirms] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [decided, setDecided] = useState(nothingDecided);
  const clients = useMemo(() => {
    const open = proposal.clients
      .map((one) => ({
        ...one,
        mailboxes: one.mailboxes.filter(({ entry }) => !decided.mailboxes.has(entry.address.key)),
      }))
      .filter(({ client, mailboxes }) => mailboxes.length > 0 || !decided.clients.has(client.id));
    return chosenClients(open, proposal.hints, choices);
  }, [proposal, decided, choices]);

  const accept = async (chosen: readonly ChosenClient[]): Promise<void> => {
    const taken = chosen.filter(({ mailboxes }) => mailboxes.length === 0 || mailboxes.some(({ isTaken }) => isTaken));
    const count = taken.flatMap(({ mailboxes }) => mailboxes.filter(({ isTaken }) => isTaken)).length;
    setBusy(true);
    const request = await acceptChosen(services.book, { ...acceptance, chosen: taken, confirms });
    const isSaved = await work.change({
      ...request,
      words: text.accepted(count, taken.length),
    });
    setBusy(false);
    if (!isSaved) return;
    onAccepted?.();
    setDecided(({ mailboxes, clients: known }) => ({
      mailboxes: new Set([
        ...mailboxes,
        ...taken.flatMap((one) => one.mailboxes.map(({ entry }) => entry.address.key)),
      ]),
      clients: new Set([...known, ...taken.flatMap(({ parts }) => parts.map(({ client }) => client.id))]),
    }));
  };
  return {
    clients,
    choices,
    choose: (part) => {
      setChoices((all) => ({ ...all, ...part }));
    },
    confirms,
    setConfirms,
    isBusy,
    accept,
    work: {
      ...work,
      undo: async (change) => {
        await work.undo(change);
        setDecided(nothingDecided);
        onTakenBack();
      },
    },
  };
}

function privateKeys({ clients }: Proposal): readonly AddressKey[] {
  return clients.filter(isPrivatePerson).flatMap(({ mailboxes }) => mailboxes.map(({ entry }) => entry.address.key));
}
