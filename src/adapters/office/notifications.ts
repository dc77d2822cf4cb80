import { composeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";

const KEY = "rightbox";
/** Characters of a notification (office-js docs, `NotificationMessageDetails.message`). */
const LONGEST = 150;
const ICON = "Icon.16";

/** Shows one line above the message, in place of our own one before it. */
export async function showNotification(text: string): Promise<void> {
  // A pair of surrogates is never cut in two.
  const cut = text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "");
  const message = text.length <= LONGEST ? text : `${cut}…`;
  await fromOffice("notificationMessages.replaceAsync", (done) => {
    composeItem().notificationMessages.replaceAsync(
      KEY,
      {
        type: "informationalMessage",
        message,
        icon: ICON,
        persistent: false,
      },
      done,
    );
  });
}

/** Takes our line away; that there is none is no failure. */
export async function hideNotification(): Promise<void> {
  const { notificationMessages } = composeItem();
  const shown = await fromOffice<readonly Office.NotificationMessageDetails[]>(
    "notificationMessages.getAllAsync",
    (done) => {
      notificationMessages.getAllAsync(done);
    },
  );
  if (shown.some(({ key }) => key === KEY))
    await fromOffice("notificationMessages.removeAsync", (done) => {
      notificationMessages.removeAsync(KEY, done);
    });
}
