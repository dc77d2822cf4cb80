import type { ComposeState, Field, MailRecipient, Notification, Observed } from "../composeState";
import { hasMailbox, profiles } from "../profiles";
import { attachmentContent, listAttachments } from "./attachments";
import type { Call, CallContext, Params } from "./call";
import { contentCalls } from "./contentCalls";
import { codes, OfficeFailure } from "./officeFailure";

const fields: readonly Field[] = ["to", "cc", "bcc"];
/** Recipients that one call may carry (office-js docs, `Recipients.setAsync`); Mac's new interface has no limit. */
const MOST_PER_CALL = 100;
const LONGEST_CUSTOM_PROPERTIES = 2_500;
const LONGEST_SESSION_DATA = 50_000;
const LONGEST_SESSION_DATA_1_16 = 2_621_440;
const LONGEST_NOTIFICATION = 150;
const MOST_NOTIFICATIONS = 5;
const LONGEST_ROAMING_SETTINGS = 32 * 1_024;
const notificationTypes = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"] as const;
const recipientTypes: Readonly<Record<MailRecipient["type"], number>> = {
  other: 0,
  distributionList: 1,
  user: 2,
  externalUser: 3,
};

/** By the dispatch id that office.js sends (read off its requests). */
export const calls: Readonly<Record<number, Call>> = {
  ...contentCalls,
  3: { name: () => "loadCustomPropertiesAsync", run: (_, { state }) => JSON.stringify(state.value.customProperties) },
  4: {
    name: () => "customProperties.saveAsync",
    run: ({ customProperties }, { state }) => {
      const next = objectOf(customProperties);
      if (JSON.stringify(next).length > LONGEST_CUSTOM_PROPERTIES)
        throw new OfficeFailure(codes.settings, "The custom properties are too long.");
      state.change({ customProperties: next });
    },
  },
  15: {
    name: (params) => `${fieldOf(params)}.getAsync`,
    run: (params, context) => readRecipients(fieldOf(params), context),
  },
  21: {
    name: (params) => `${fieldOf(params)}.setAsync`,
    run: (params, context) => {
      writeRecipients(params, context, false);
    },
  },
  22: {
    name: (params) => `${fieldOf(params)}.addAsync`,
    run: (params, context) => {
      writeRecipients(params, context, true);
    },
  },
  33: {
    name: () => "notificationMessages.addAsync",
    run: (params, { state }) => {
      addNotification(params, state, false);
    },
  },
  34: {
    name: () => "notificationMessages.getAllAsync",
    run: (_, { state }) =>
      state.value.notifications.map((one) => ({ ...one, type: notificationTypes.indexOf(one.type) })),
  },
  35: {
    name: () => "notificationMessages.replaceAsync",
    run: (params, { state }) => {
      addNotification(params, state, true);
    },
  },
  36: {
    name: () => "notificationMessages.removeAsync",
    run: ({ key }, { state }) => {
      const { notifications } = state.value;
      if (!notifications.some((one) => one.key === key))
        throw new OfficeFailure(codes.noNotification, "There is no such notification.");
      state.change({ notifications: notifications.filter((one) => one.key !== key) });
    },
  },
  99: { name: () => "getInitializationContextAsync", run: (_, { state }) => state.value.initializationContext },
  107: { name: () => "from.getAsync", run: (_, { state }) => ({ ...state.value.from, appointmentResponse: 0 }) },
  149: {
    name: () => "getAttachmentsAsync",
    run: (_, { state, switches, now }) => listAttachments(state.value, switches(), now()),
  },
  150: {
    name: () => "getAttachmentContentAsync",
    run: ({ id }, { state, switches }) => attachmentContent(state.value, String(id), switches()),
  },
  164: {
    name: () => "getItemIdAsync",
    run: (_, { switches }) => {
      const { itemId } = switches();
      if (itemId === "not-saved") throw new OfficeFailure(codes.itemNotSaved, "The item is not saved.");
      return itemId === "clientid" ? "clientid:1" : "AAMkAGI1";
    },
  },
  168: {
    name: () => "getAllInternetHeadersAsync",
    run: (_, { reading }) => {
      if (reading === undefined) throw new OfficeFailure(codes.internal, "There is no message to read.");
      return reading.headers;
    },
  },
  174: {
    name: () => "getComposeTypeAsync",
    run: (_, { state }) => ({ composeType: state.value.composeType, coercionType: "html" }),
  },
  185: {
    name: () => "sessionData.setAsync",
    run: ({ name, value }, context) => {
      writeSessionData(String(name), String(value), context);
    },
  },
  186: { name: () => "sessionData.getAsync", run: ({ name }, context) => readSessionData(String(name), context) },
  187: {
    name: () => "sessionData.getAllAsync",
    run: (_, { state }) =>
      Object.fromEntries(Object.entries(state.value.sessionData).map(([name, { value }]) => [name, value])),
  },
  188: {
    name: () => "sessionData.clearAsync",
    run: (_, { state }) => {
      state.change({ sessionData: {} });
    },
  },
  189: {
    name: () => "sessionData.removeAsync",
    run: ({ name }, { state }) => {
      state.change({
        sessionData: Object.fromEntries(Object.entries(state.value.sessionData).filter(([key]) => key !== name)),
      });
    },
  },
  404: {
    name: () => "roamingSettings.saveAsync",
    run: async (params, { saveRoamingSettings, switches }) => {
      const settings = objectOf(
        Array.isArray(params) ? (params as readonly unknown[])[0] : (params["settings"] ?? params["0"]),
      );
      if (JSON.stringify(settings).length > LONGEST_ROAMING_SETTINGS)
        throw new OfficeFailure(switches().roamingFullCode, "The roaming settings are too long.");
      await saveRoamingSettings(settings);
    },
  },
};

function readRecipients(field: Field, { state, switches }: CallContext): unknown {
  const { client, emptyRecipients, unresolved, listAddress } = switches();
  if (emptyRecipients) return [];
  return state.value[field]
    .filter(({ isResolved }) => isResolved || unresolved === "empty-address")
    .slice(0, profiles[client].mostRecipients)
    .map(({ name, address, type, isResolved }) => ({
      address: !isResolved || (type === "distributionList" && listAddress === "empty") ? "" : address,
      name,
      appointmentResponse: 0,
      recipientType: recipientTypes[type],
    }));
}

function writeRecipients(params: Params, { state, switches }: CallContext, isAddition: boolean): void {
  const { client } = switches();
  const field = fieldOf(params);
  const list = Array.isArray(params["recipientArray"]) ? (params["recipientArray"] as readonly unknown[]) : [];
  if (client !== "mac" && list.length > MOST_PER_CALL)
    throw new OfficeFailure(codes.tooManyRecipients, "Too many recipients in one call.");
  const written = list.map((one): MailRecipient => {
    const { address, name, emailAddress, displayName } = objectOf(one);
    const mailbox = typeof one === "string" ? one : plain(address ?? emailAddress);
    return { address: mailbox, name: plain(name ?? displayName) || mailbox, type: "externalUser", isResolved: true };
  });
  const kept = isAddition ? state.value[field] : [];
  if (client === "classic-windows" && kept.length + written.length > profiles[client].mostRecipients)
    throw new OfficeFailure(codes.tooManyRecipients, "Too many recipients.");
  state.change({ [field]: [...kept, ...written] });
}

function addNotification(params: Params, state: Observed<ComposeState>, isReplacement: boolean): void {
  const key = String(params["key"]);
  const message = String(params["message"]);
  const type = notificationTypes[Number(params["type"])] ?? "informationalMessage";
  const { notifications } = state.value;
  const others = notifications.filter((one) => one.key !== key);
  if (message.length > LONGEST_NOTIFICATION) throw new OfficeFailure(codes.internal, "The notification is too long.");
  if (!isReplacement && others.length < notifications.length)
    throw new OfficeFailure(codes.sameNotification, "There is such a notification already.");
  if (others.length >= MOST_NOTIFICATIONS)
    throw new OfficeFailure(codes.tooManyNotifications, "There are too many notifications.");
  const added: Notification = { key, message, type };
  state.change({ notifications: [...others, added] });
}

function writeSessionData(name: string, value: string, { state, switches, now }: CallContext): void {
  const next = { ...state.value.sessionData, [name]: { value, writtenAt: now() } };
  const length = Object.entries(next).reduce((sum, [key, entry]) => sum + key.length + entry.value.length, 0);
  if (length > (hasMailbox(switches(), "1.16") ? LONGEST_SESSION_DATA_1_16 : LONGEST_SESSION_DATA))
    throw new OfficeFailure(codes.sessionDataTooLong, "The session data is too long.");
  state.change({ sessionData: next });
}

function readSessionData(name: string, { state, switches, now }: CallContext): string {
  const entry = state.value.sessionData[name];
  const delay = state.value.composeType === "newMail" ? 0 : switches().sessionDataDelayMs;
  if (entry === undefined || now() - entry.writtenAt < delay)
    throw new OfficeFailure(codes.noKey, "There is no such key.");
  return entry.value;
}

function fieldOf(params: Params): Field {
  const number = Number(params["recipientField"] ?? 0);
  return fields[number] ?? "to";
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  const parsed: unknown = typeof value === "string" ? JSON.parse(value) : value;
  return typeof parsed === "object" && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : {};
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : "";
}
