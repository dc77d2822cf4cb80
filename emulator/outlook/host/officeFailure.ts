/** A refusal with the number that the add-in sees (office-js docs, error codes). */
export class OfficeFailure extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

export const codes = {
  subjectTooLong: 9004,
  tooManyRecipients: 9012,
  settings: 9019,
  internal: 5001,
  unsupported: 5000,
  /** Its number is not established; the documentation gives the name only (`InvalidFormatError`). */
  invalidFormat: 9002,
  tooManyCalls: 9042,
  noNotification: 9024,
  tooManyNotifications: 9025,
  sameNotification: 9023,
  itemNotSaved: 9046,
  noKey: 9050,
  sessionDataTooLong: 9051,
  bodyTooLong: 9006,
  attachment: 9003,
  attachmentType: 9043,
} as const;
