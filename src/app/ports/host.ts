import type { Language } from "../../domain/language";

export type Mode = "compose" | "read" | "none";

export interface Theme {
  readonly isDark: boolean;
}

/** What the pane must know of the client that it runs in. */
export interface Host {
  readonly language: Language;
  /** Whose mailbox this is. */
  readonly user: { readonly name: string; readonly address: string };
  mode(): Mode;
  theme(): Theme;
  /** The pane stays open over a change of item or theme where the client supports it. */
  onItemChanged(listener: () => void): () => void;
  onThemeChanged(listener: () => void): () => void;
}

/** A message being read: enough to say who it is from. */
export interface ReadItem {
  readonly name: string;
  readonly address: string;
}
