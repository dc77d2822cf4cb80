import type { Contact, Message } from "@microsoft/microsoft-graph-types";
import type { TenantState } from "../graph/tenant";

/** Whose mailbox it is. */
export const user = {
  name: "Li Na",
  address: "li.na@ourco.example",
  oid: "3f2c8a51-0c6e-4f0e-8a4e-5f2f6b7c9d10",
} as const;

interface Mail {
  readonly folder: string;
  readonly hoursAgo: number;
  readonly from: readonly [name: string, address: string];
  readonly to: readonly [name: string, address: string];
  readonly subject: string;
  readonly lines: readonly string[];
}

const me = [user.name, user.address] as const;
const mails: readonly Mail[] = [
  {
    folder: "inbox",
    hoursAgo: 2,
    from: ["Bob Lee", "bob.lee.acme@gmail.com"],
    to: me,
    subject: "Contract SC-2026-041",
    lines: [
      "Hi Li Na,",
      "Can you send me the sales contract today? I am travelling, so best to this address.",
      "Thanks, Bob",
    ],
  },
  {
    folder: "inbox",
    hoursAgo: 5,
    from: ["Eva Brandt", "eva.brandt@nordlicht.example"],
    to: me,
    subject: "Tolerance of the bore on drawing 7",
    lines: [
      "Dear Li Na,",
      "which tolerance applies to the bore on drawing 7? Our engineers ask for H7.",
      "Best regards",
      "Eva Brandt",
    ],
  },
  {
    folder: "inbox",
    hoursAgo: 26,
    from: ["Sakura Trading", "office@sakura.example"],
    to: me,
    subject: "新しい注文 / New order for spring",
    lines: ["Dear Li Na,", "please send the proforma invoice for 300 sets as discussed.", "Tanaka"],
  },
  {
    folder: "inbox",
    hoursAgo: 30,
    from: ["陈师傅", "chen@ourco.example"],
    to: me,
    subject: "样品已经打包",
    lines: ["李娜，", "Acme 的样品今天下午寄出，运单号明天给你。"],
  },
  {
    folder: "sentitems",
    hoursAgo: 50,
    from: me,
    to: ["Acme Tools", "sales@acme.example"],
    subject: "Our quotation for 200 torque wrenches",
    lines: ["Dear Bob,", "please find our quotation below: USD 13.40 each, FOB Ningbo.", "Li Na"],
  },
];

const contacts: ReadonlyArray<readonly [name: string, company: string, address: string]> = [
  ["Bob Lee", "Acme Tools Ltd", "bob.lee@acme.example"],
  ["Bob Lee (private)", "Acme Tools Ltd", "bob.lee.acme@gmail.com"],
  ["Acme Tools", "Acme Tools Ltd", "sales@acme.example"],
  ["Eva Brandt", "Nordlicht GmbH", "eva.brandt@nordlicht.example"],
  ["Nordlicht", "Nordlicht GmbH", "info@nordlicht.example"],
  ["Sakura Trading", "Sakura Trading KK", "office@sakura.example"],
];

/** The tenant that `npm start` begins with, with times counted back from now. */
export function sampleTenant(now: Date): Partial<TenantState> {
  return {
    messages: mails.map((mail, index) => ({
      folder: mail.folder,
      propertiesVisibleAt: 0,
      message: messageOf(mail, index, now),
    })),
    contacts: contacts.map(([displayName, companyName, address], index): Contact => ({
      id: `contact-${String(index)}`,
      displayName,
      companyName,
      emailAddresses: [{ name: displayName, address }],
    })),
  };
}

function messageOf({ hoursAgo, from, to, subject, lines }: Mail, index: number, now: Date): Message {
  const at = new Date(now.getTime() - hoursAgo * 3_600_000).toISOString();
  return {
    id: `sample-${String(index)}`,
    subject,
    sentDateTime: at,
    receivedDateTime: at,
    from: { emailAddress: { name: from[0], address: from[1] } },
    toRecipients: [{ emailAddress: { name: to[0], address: to[1] } }],
    ccRecipients: [],
    bccRecipients: [],
    body: { contentType: "html", content: lines.map((line) => `<p>${line}</p>`).join("") },
    internetMessageId: `<sample-${String(index)}@ourco.example>`,
    conversationId: `conversation-${String(index)}`,
  };
}
