import { createContext, useContext } from "react";
import type { Services } from "../app/services";
import type { Language } from "../domain/language";
import type { Text } from "./text/text";

/** What every component may ask for. */
export interface Pane {
  readonly services: Services;
  readonly language: Language;
  readonly text: Text;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("No pane around this component.");
  return pane;
}
