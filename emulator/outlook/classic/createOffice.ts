import type { CallAnswer } from "../host/invoke";
import type { CompletedOptions } from "../smartAlert";

/** What the runtime is told when it starts. */
export interface RuntimeStart {
  readonly language: string;
  readonly mailbox: string;
  readonly hostName: string;
  readonly user: { readonly name: string; readonly address: string };
  readonly roamingSettings: Readonly<Record<string, unknown>>;
  /** Whether the script must do without what is missing in builds in use. */
  readonly hidesGlobals: boolean;
  readonly conversationId: string | null;
  /** Whether new messages can be opened from here: never from a handler. */
  readonly opensNewMessage: boolean;
}

type Callback = (result: {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly code: number };
}) => void;
type Handler = (event: { readonly type: string; completed(options?: CompletedOptions): void }) => void;

export interface ScriptOffice {
  /** The `Office` that the script sees: classic Outlook brings its own copy, without DOM and without `onReady` for handlers. */
  readonly Office: object;
  /** Runs an associated handler; whether there is one. */
  run(handler: string, type: string, completed: (options: CompletedOptions) => void): boolean;
}

const attachmentTypes = ["file", "item", "cloud"];
const recipientTypes = ["other", "distributionList", "user", "externalUser"];
const notificationTypes = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];

/** The slice of Office.js that a handler may use in the JavaScript-only runtime, over the same host calls as the real library. */
export function createOffice(
  start: RuntimeStart,
  invoke: (dispatchId: number, params: Readonly<Record<string, unknown>>) => Promise<CallAnswer>,
): ScriptOffice {
  const handlers = new Map<string, Handler>();
  const settings: Record<string, unknown> = Object.fromEntries(
    Object.entries(start.roamingSettings).map(([key, text]) => [key, JSON.parse(String(text)) as unknown]),
  );

  const call = (
    dispatchId: number,
    params: Readonly<Record<string, unknown>>,
    rest: readonly unknown[],
    read: (data: unknown) => unknown = (data) => data,
  ): void => {
    const callback = rest.find((one): one is Callback => typeof one === "function");
    void invoke(dispatchId, params).then((answer) => {
      callback?.(
        answer.status === "done"
          ? { status: "succeeded", value: read(answer.data) }
          : { status: "failed", error: { name: "Error", message: answer.message, code: answer.code } },
      );
    });
  };
  const recipients = (recipientField: number): object => ({
    getAsync: (...rest: readonly unknown[]) => {
      call(15, { recipientField }, rest, (data) => listOf(data).map(detailsOf));
    },
    setAsync: (recipientArray: unknown, ...rest: readonly unknown[]) => {
      call(21, { recipientField, recipientArray }, rest);
    },
    addAsync: (recipientArray: unknown, ...rest: readonly unknown[]) => {
      call(22, { recipientField, recipientArray }, rest);
    },
  });
  const customProperties = (loaded: Record<string, unknown>): object => {
    let values = loaded;
    return {
      get: (key: string) => values[key],
      set: (key: string, value: unknown) => {
        values[key] = value;
      },
      remove: (key: string) => {
        values = Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
      },
      getAll: () => ({ ...values }),
      saveAsync: (...rest: readonly unknown[]) => {
        call(4, { customProperties: values }, rest);
      },
    };
  };
  const notification = (key: string, message: unknown): Readonly<Record<string, unknown>> => {
    const details = objectOf(message);
    return { key, ...details, type: notificationTypes.indexOf(String(details["type"])) };
  };
  const hasSet = (version: string): boolean => Number(version.split(".")[1]) <= Number(start.mailbox.split(".")[1]);
  const forms = {
    displayNewMessageForm: (form: object) => {
      call(44, { ...form }, []);
    },
    displayNewMessageFormAsync: (form: object, ...rest: readonly unknown[]) => {
      call(178, { ...form }, rest);
    },
  };
  const item = {
    itemType: "message",
    to: recipients(0),
    cc: recipients(1),
    bcc: recipients(2),
    subject: {
      getAsync: (...rest: readonly unknown[]) => {
        call(18, {}, rest);
      },
      setAsync: (subject: string, ...rest: readonly unknown[]) => {
        call(17, { subject }, rest);
      },
    },
    from: {
      getAsync: (...rest: readonly unknown[]) => {
        call(107, {}, rest, detailsOf);
      },
    },
    conversationId: start.conversationId,
    body: {
      getAsync: (type: string, ...rest: readonly unknown[]) => {
        call(37, { coercionType: coercionOf(type) }, rest);
      },
      setAsync: (data: string, ...rest: readonly unknown[]) => {
        call(38, { data, coercionType: coercionOf(objectOf(rest[0])["coercionType"]) }, rest);
      },
      getTypeAsync: (...rest: readonly unknown[]) => {
        call(14, {}, rest);
      },
    },
    ...(hasSet("1.13")
      ? {
          delayDeliveryTime: {
            getAsync: (...rest: readonly unknown[]) => {
              call(166, {}, rest, (data) => (data === 0 ? 0 : new Date(data as number | string)));
            },
            setAsync: (time: unknown, ...rest: readonly unknown[]) => {
              // As office.js does before it asks the host.
              if (!(time instanceof Date) || Number.isNaN(time.getTime())) throw new Error("Sys.Argument: dateTime");
              call(167, { time: time.getTime() }, rest);
            },
          },
        }
      : {}),
    getAttachmentsAsync: (...rest: readonly unknown[]) => {
      call(149, {}, rest, (data) =>
        listOf(data)
          .map(objectOf)
          .map((one) => ({ ...one, attachmentType: attachmentTypes[Number(one["attachmentType"])] })),
      );
    },
    getAttachmentContentAsync: (id: string, ...rest: readonly unknown[]) => {
      call(150, { id }, rest);
    },
    getComposeTypeAsync: (...rest: readonly unknown[]) => {
      call(174, {}, rest);
    },
    loadCustomPropertiesAsync: (...rest: readonly unknown[]) => {
      call(3, {}, rest, (data) => customProperties(objectOf(JSON.parse(String(data)))));
    },
    sessionData: {
      getAsync: (name: string, ...rest: readonly unknown[]) => {
        call(186, { name }, rest);
      },
      setAsync: (name: string, value: string, ...rest: readonly unknown[]) => {
        call(185, { name, value }, rest);
      },
    },
    notificationMessages: {
      addAsync: (key: string, message: unknown, ...rest: readonly unknown[]) => {
        call(33, notification(key, message), rest);
      },
      replaceAsync: (key: string, message: unknown, ...rest: readonly unknown[]) => {
        call(35, notification(key, message), rest);
      },
      getAllAsync: (...rest: readonly unknown[]) => {
        call(34, {}, rest);
      },
      removeAsync: (key: string, ...rest: readonly unknown[]) => {
        call(36, { key }, rest);
      },
    },
  };
  const Office = {
    onReady: () => new Promise(() => undefined),
    initialize: undefined,
    actions: {
      associate: (name: string, handler: Handler) => {
        handlers.set(name, handler);
      },
    },
    context: {
      displayLanguage: start.language,
      contentLanguage: start.language,
      requirements: {
        isSetSupported: (name: string, version = "1.1") => name === "Mailbox" && hasSet(version),
      },
      roamingSettings: {
        get: (key: string) => settings[key],
        set: (key: string, value: unknown) => {
          settings[key] = value;
        },
        remove: (key: string) => {
          settings[key] = undefined;
        },
        saveAsync: (...rest: readonly unknown[]) => {
          call(
            404,
            {
              settings: Object.fromEntries(
                Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]),
              ),
            },
            rest,
          );
        },
      },
      mailbox: {
        ...(start.opensNewMessage ? forms : {}),
        item,
        diagnostics: { hostName: start.hostName },
        userProfile: { displayName: start.user.name, emailAddress: start.user.address },
      },
    },
  };
  return {
    Office,
    run: (name, type, completed) => {
      const handler = handlers.get(name);
      handler?.({
        type,
        completed: (options) => {
          completed(options ?? {});
        },
      });
      return handler !== undefined;
    },
  };
}

/** `HostCoercionType`. */
function coercionOf(type: unknown): number {
  return type === "html" ? 3 : 0;
}

function detailsOf(data: unknown): object {
  const { address, name, recipientType } = objectOf(data);
  return { emailAddress: address, displayName: name, recipientType: recipientTypes[Number(recipientType ?? 0)] };
}

function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? (data as readonly unknown[]) : [];
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...(value as Readonly<Record<string, unknown>>) } : {};
}
