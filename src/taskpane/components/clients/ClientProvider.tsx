import { createContext, useContext } from "react";
import type { Client, ClientId } from "../../../domain/book/book";
import type { BookEdit } from "../../../domain/book/edits/bookEdit";
import type { Occasion } from "../../../domain/book/changes/bookChange";
import type { BookWork } from "./useBookChange";

/** A change of the client that is open. */
export interface ClientChange {
  readonly edit: BookEdit;
  /** The sentence that says what it did. */
  readonly words: string;
  readonly occasion?: Occasion;
  /** Other clients that the edit needs. */
  readonly also?: readonly ClientId[];
}

/** The client that is open, and how it is changed. */
export interface OpenClient {
  readonly client: Client;
  readonly work: BookWork;
  readonly change: (change: ClientChange) => Promise<boolean>;
  /** Opens another client in its place; `undefined` goes back to the list. */
  readonly onOpen: (id: ClientId | undefined) => void;
}

const ClientContext = createContext<OpenClient | undefined>(undefined);

export const ClientProvider = ClientContext.Provider;

export function useOpenClient(): OpenClient {
  const open = useContext(ClientContext);
  if (open === undefined) throw new Error("No client is open around this component.");
  return open;
}
