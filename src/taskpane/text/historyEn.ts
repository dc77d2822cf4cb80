import type { HistoryText } from "./history";

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${String(count)} ${many}`;
}

const messages = (count: number): string => counted(count, "message", "messages");

export const historyEn: HistoryText = {
  title: "History",
  scope: "What was sent",
  scopes: { client: "To one client", address: "To one mailbox", mine: "By me", team: "By the team" },
  address: "Mailbox",
  addressHint: "Such as sales@client.com",
  notAnAddress: "This is no mail address. Check it, and try again.",
  show: "Show",
  chooseClient: "Choose a client to see what was sent to it.",
  chooseAddress: "Type the address of a mailbox to see what was sent to it.",
  of: (whose) => `Sent to ${whose}`,
  mine: "Sent by me",
  team: "Sent by the team",
  backToTeam: "Back to the team",
  view: "View",
  tabs: { colleagues: "Colleagues", messages: "Messages", figures: "Figures" },
  loading: "Reading the send records…",
  refresh: "Refresh",
  signIn: "Sign in",
  trouble: {
    "not-configured":
      "No SharePoint site is set up for send records. Your administrator can do so; the checks work without it.",
    "no-sign-in":
      "This Outlook cannot sign in to SharePoint for add-ins. Send records are collected by another Outlook of yours, such as the one on the web.",
    "consent-needed": "RightBox needs your consent to read Sent Items and to work with the send records.",
    "other-account":
      "You are signed in with another account than this mailbox. Switch to the mailbox's account and try again.",
    offline: "SharePoint cannot be reached. Records stay with the sent messages and are collected later.",
    throttled: "SharePoint is busy. Try again in a few minutes.",
    forbidden: "You may not read or write the send records. Ask the owner of the SharePoint site for access.",
    "lists-missing":
      "The lists for send records do not exist yet. Ask your administrator to create them; nothing is lost until then.",
    failed: "The send records could not be read. Try again; if it stays so, tell your administrator this:",
  },
  problems: (count) =>
    count === 1 ? "1 record could not be shown or written:" : `${String(count)} records could not be shown or written:`,
  problem: {
    damaged: "damaged, or written by a newer RightBox",
    refused: "SharePoint does not take it; it will be tried again",
  },
  noSubject: "(no subject)",
  sweeping: (done, of) => `Recording ${String(done)} of ${String(of)} sent messages…`,
  none: "Nothing is on record here yet. A message appears once RightBox has found it in Sent Items.",
  noMatch: "None of these messages matches. Change the filter, or read older ones.",
  since: (count, date) => `${messages(count)} since ${date}.`,
  whole: (count) => `${messages(count)}: all that is on record.`,
  older: "Show older messages",
  readingOlder: "Reading older messages…",
  oldest: "There is nothing older.",
  more: "Show more",
  csv: "Save as CSV",
  csvSaved: (name, count) => `${messages(count)} saved as ${name}.`,
  filter: {
    title: "Filter",
    search: "Subject, address, number or file",
    kind: "Kind",
    sender: "Sender",
    state: "State",
    from: "From",
    to: "To",
    all: "All",
    clear: "Clear the filter",
    found: (count, of) => `${String(count)} of ${messages(of)}`,
  },
  states: {
    intent: "on its way",
    sent: "sent",
    "not-sent": "not sent",
    "not-confirmed": "not confirmed",
    unchecked: "not checked",
  },
  stateHints: {
    intent: "It passed Send, and RightBox has not found it in Sent Items yet.",
    sent: "RightBox found it in Sent Items.",
    "not-sent": "It passed Send but never went: it was not found, or it still lies in Drafts.",
    "not-confirmed": "It passed Send. RightBox may not look whether it went: sign in, so that it can.",
    unchecked: "It was sent without RightBox and looked at afterwards.",
  },
  sentFrom: { phone: "written on a phone", elsewhere: "written without RightBox" },
  subjectHidden: { hashed: "(subject kept as a fingerprint only)", none: "(subject not kept)" },
  nameHidden: { hashed: "(name kept as a fingerprint only)", none: "(name not kept)" },
  moreMailboxes: (count) => `and ${counted(count, "more mailbox", "more mailboxes")}`,
  warnings: (count) => counted(count, "warning", "warnings"),
  sentAnyway: "sent anyway",
  confirmation: "confirms an agreement in writing",
  open: "Open in Outlook",
  openThis: (subject) => `Open in Outlook: ${subject}`,
  opened: "Outlook is opening the message.",
  gone: "This message is not in your mailbox any more, or lies in a colleague's. Its record stays.",
  details: "Details",
  detailsOf: (subject) => `Details: ${subject}`,
  fields: { to: "To", cc: "Cc", bcc: "Bcc" },
  recipientList: "distribution list",
  historyOfAddress: (address) => `What was sent to ${address}`,
  detail: {
    state: "State",
    sentAt: "Sent",
    recordedAt: "Recorded",
    deliverAt: "To be delivered",
    from: "From",
    writer: "Written by",
    mailbox: "In the mailbox",
    clients: "Clients",
    outcome: "Check",
    kinds: "Kind",
    sure: (percent) => `${String(percent)} % sure`,
    numbers: "Numbers",
    recipients: "Recipients",
    unnamed: (count) => counted(count, "recipient without an address", "recipients without an address"),
    files: "Files",
    content: (hash) => `fingerprint ${hash}`,
    findings: "What RightBox said",
    reason: (reason) => `Reason: ${reason}`,
    fixes: "Put right",
    leftOut: "Left out for room",
    policy: "Policy",
    book: "Book of",
    messageId: "Message-ID",
    sendId: "Send id",
  },
  outcomes: {
    checked: "checked before it went",
    "sent-anyway": "checked, and sent anyway",
    unchecked: "not checked before it went",
  },
  severities: { hint: "hint", warn: "warning", stop: "stop" },
  fixes: {
    "replace-recipient": "another mailbox instead",
    "add-recipient": "a mailbox added",
    "move-recipients": "moved to another field",
    "remove-recipient": "a mailbox taken out",
    "remove-repeats": "repeated mailboxes taken out",
    "split-message": "one message for each client",
    "set-subject": "a clearer subject",
    "delay-delivery": "delivered later",
    "cut-quoted-text": "quoted text taken out",
    "set-role": "role of a mailbox set",
    "add-to-book": "added to the book",
    "confirm-mailbox": "mailbox confirmed",
    "ask-client": "client asked",
  },
  leftOut: {
    recipients: (count) => counted(count, "recipient", "recipients"),
    findings: (count) => counted(count, "warning or hint", "warnings and hints"),
    attachments: (count) => counted(count, "file", "files"),
    numbers: (count) => counted(count, "number", "numbers"),
    fixes: (count) => counted(count, "fix", "fixes"),
    texts: (count) => counted(count, "text was shortened", "texts were shortened"),
  },
  figures: {
    period: (from, to, count) => `${from} to ${to}, ${messages(count)}.`,
    partial: "Older messages are not counted. Show them to count them too.",
    nothing: "There are no messages to count yet.",
    table: "Show the numbers",
    total: "Total",
    month: "Month",
    rule: "Rule",
    formal: {
      question: "Does formal mail reach the official mailbox?",
      answer: ({ official, personal }, all) =>
        `${String(official)} of ${counted(all, "formal message", "formal messages")} reached an official mailbox; ${
          personal === 0 ? "none" : String(personal)
        } went to personal ones only.`,
      none: "No contract, invoice, order or other formal message went out in this time.",
      reach: {
        official: "Official mailbox",
        department: "Department only",
        personal: "Personal only",
        other: "Other or unknown only",
      },
      note: "Each message counts once for each client, by the best mailbox of the client that it went to.",
    },
    warnings: {
      title: "Warnings",
      question: "What became of the warnings?",
      answer: ({ fixed, overridden }) =>
        `Of ${counted(fixed + overridden, "warning", "warnings")} shown, ${String(fixed)} were put right and ${String(overridden)} sent anyway.`,
      none: "Nobody was shown a warning in this time.",
      parts: {
        fixed: "Put right",
        withReason: "Sent anyway, with a reason",
        withoutReason: "Sent anyway",
        notShown: "Not shown before sending",
      },
      note: "Put right means with a fix that RightBox offered: what somebody changed by hand leaves no trace. Each rule counts once in a message; hints do not count.",
    },
    coverage: {
      question: "Were all messages checked before they went?",
      answer: (percent, { messages: all, phone, elsewhere, unfinished }) => {
        const rest = [
          ...(phone === 0 ? [] : [`${String(phone)} from a phone`]),
          ...(elsewhere === 0 ? [] : [`${String(elsewhere)} written without RightBox`]),
          ...(unfinished === 0 ? [] : [`${String(unfinished)} that could not be checked in time`]),
        ];
        const sentence = `${percent} % of ${messages(all)} were checked`;
        return rest.length === 0 ? `${sentence}.` : `${sentence}; ${rest.join(", ")}.`;
      },
      none: "No message is known to have gone out in this time.",
      parts: {
        checked: "Checked before sending",
        phone: "From a phone",
        elsewhere: "Written without RightBox",
        unfinished: "Not checked in time",
      },
      open: (count) =>
        `${messages(count)} not counted: on the way, not sent, or RightBox may not look whether they were.`,
      note: "A message without a record, such as one from a phone, counts a day after it was sent.",
    },
    top: {
      question: "What does RightBox warn of most often?",
      answer: (rule, count) => `Most often, in ${messages(count)}: ${rule}`,
      none: "There were no warnings in this time.",
      messages: "Messages",
      note: "Counted are messages, with warnings that were put right, sent anyway, or seen afterwards only.",
    },
  },
  colleagues: {
    month: "Month",
    ownOnly:
      "SharePoint shows you your own records only. To see the team's, ask the owner of the SharePoint site for the permission to manage the lists.",
    counted:
      "Formal messages count once for each client. Warnings are those that were shown; messages from a phone or another program show none.",
    fair: "The numbers say what kind of mail somebody writes as much as how: who sends many contracts gets many warnings. Names stand in the order of the alphabet.",
    messages: (count, percent) => `${messages(count)}, ${percent} % checked before sending`,
    noMessages: "No message is known to have gone out",
    formal: (count, personal) =>
      personal === 0
        ? `${counted(count, "formal message", "formal messages")}, none to personal mailboxes only`
        : `${counted(count, "formal message", "formal messages")}, ${String(personal)} to personal mailboxes only`,
    noFormal: "No formal messages",
    warnings: (count, overridden) =>
      `${counted(count, "warning", "warnings")} shown, ${String(overridden)} sent anyway`,
    noWarnings: "No warnings shown",
    open: (mailbox) => `What ${mailbox} sent`,
    none: "Nothing is on record for this month.",
    notWhole: (date) => `Only read back to ${date} so far: the numbers below are of that part of the month.`,
    readOn: "Read on",
  },
  last: {
    sentence: (kind, date, address) =>
      kind === undefined
        ? `Last message to this client: ${date} to ${address}`
        : `Last ${kind} to this client: ${date} to ${address}`,
    link: "History",
  },
};
