import type { DialogWords } from "../dialogTexts";

export const en: DialogWords = {
  more: "And {count} more.",
  moreOne: "And 1 more.",
  openPane: "Open RightBox to put it right.",
  secondSend: "Open RightBox to put it right, or press Send again to send it as it is.",
  button: "Open RightBox",
  unchecked: "RightBox could not check this message. Look at the recipients once more, then send it or go back.",
  uncheckedPlain:
    "RightBox could not check this message. Look at the recipients once more; press Send again to send it as it is.",
  unrecorded:
    "Your organisation wants each message on record before it is sent, and the record could not be written. Open RightBox to sign in, or check your connection, and send again.",
  doesNotFit: "RightBox: {text}",
  doNotFit: "RightBox: {count} things do not fit. {text}",
};
