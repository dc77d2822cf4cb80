import type { Host, Mode } from "../../app/ports/host";
import { languageOf } from "../../domain/language";
import { currentItem, isCompose } from "./composeItem";
import { fromOffice } from "./fromOffice";

/** What the send handler hands to the pane that its dialog opens. */
export const ALERT_CONTEXT = "rightbox-alert";

export function officeHost(prefersDark: () => boolean): Host {
  const { mailbox, displayLanguage } = Office.context;
  return {
    language: languageOf(displayLanguage),
    user: { name: mailbox.userProfile.displayName, address: mailbox.userProfile.emailAddress },
    mode,
    theme: () => ({ isDark: isDarkTheme() ?? prefersDark() }),
    onItemChanged: (listener) => listen(Office.EventType.ItemChanged, listener),
    onThemeChanged: (listener) => listen(Office.EventType.OfficeThemeChanged, listener),
  };
}

function mode(): Mode {
  const item = currentItem();
  if (item === undefined) return "none";
  return isCompose(item) ? "compose" : "read";
}

/** Outlook gives its theme as hex colours only (office-js docs, `OfficeTheme`); a dark one has a dark body. */
function isDarkTheme(): boolean | undefined {
  const theme = (Office.context as { readonly officeTheme?: { readonly bodyBackgroundColor?: string } }).officeTheme;
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return parseInt(red, 16) * 0.299 + parseInt(green, 16) * 0.587 + parseInt(blue, 16) * 0.114 < 128;
}

/** A client that lacks the event refuses or throws; the pane then simply is not told. */
function listen(event: Office.EventType | string, listener: () => void): () => void {
  const { mailbox } = Office.context;
  const isOn = fromOffice("mailbox.addHandlerAsync", (done) => {
    mailbox.addHandlerAsync(event, listener, done);
  }).then(
    () => true,
    () => false,
  );
  return () => {
    void isOn
      .then((on) =>
        on
          ? fromOffice("mailbox.removeHandlerAsync", (done) => {
              mailbox.removeHandlerAsync(event, done);
            })
          : undefined,
      )
      .catch(() => undefined);
  };
}
