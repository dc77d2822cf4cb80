import type { Contact } from "@microsoft/microsoft-graph-types";
import type { AddIn } from "../outlook/addIn";
import type { Field, MailAttachment, MailRecipient } from "../outlook/composeState";
import type { ComposeWindow } from "../outlook/composeWindow";
import { h } from "./dom";
import { recipientOf } from "./message";
import type { Words } from "./words";

export interface ComposeViewOptions {
  readonly words: Words;
  readonly addIn: AddIn;
  readonly contacts: readonly Contact[];
  /** Whether the pane is there from the start. */
  readonly opensPane: boolean;
  readonly onDiscard: () => void;
  readonly onSent: () => void;
}

const fields: readonly Field[] = ["to", "cc", "bcc"];
const ICON = "/assets/icon-32.png";

/** A compose window as people see it: ribbon, notices, fields, body, the add-in's pane and Outlook's dialogs. */
export function composeView(
  window: ComposeWindow,
  { words, addIn, contacts, opensPane, onDiscard, onSent }: ComposeViewOptions,
): HTMLElement {
  const { state, view } = window;
  const paneBody = h("aside", { class: "pane", hidden: true, "aria-label": addIn.name });
  const closePane = (): void => {
    window.closePane();
    paneBody.hidden = true;
  };
  const showPane = (contextData = ""): void => {
    closePane();
    state.change({ initializationContext: contextData });
    paneBody.hidden = false;
    paneBody.replaceChildren(
      h(
        "header",
        {},
        addIn.name,
        h(
          "button",
          { class: "plain", type: "button", "aria-label": `${words.close} ${addIn.name}`, onclick: closePane },
          "✕",
        ),
      ),
    );
    window.openPane(paneBody);
  };
  const sendButton = h(
    "button",
    {
      class: "primary",
      type: "button",
      onclick: () => {
        void window.pressSend(showPane);
      },
    },
    words.send,
  );
  const notices = h("div", { role: "status" });
  const attachmentList = h("div", { class: "attachments" });
  const deliverAt = h("div", { class: "field", hidden: true });
  const opened = h("div", { role: "status" });
  const subject = h("input", {
    id: "subject",
    type: "text",
    value: state.value.subject,
    maxlength: "255",
    oninput: () => {
      state.change({ subject: subject.value });
    },
  });
  const body = h("div", {
    class: "body",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": words.body,
    tabindex: "0",
    oninput: () => {
      state.change({ html: body.innerHTML });
    },
  });
  body.innerHTML = state.value.html;
  const file = h("input", {
    type: "file",
    multiple: true,
    hidden: true,
    onchange: () => {
      void attach(Array.from(file.files ?? []));
    },
  });

  async function attach(files: readonly File[]): Promise<void> {
    const added = await Promise.all(files.map(readAttachment));
    state.change({ attachments: [...state.value.attachments, ...added] });
  }

  const rows = fields.map((field) =>
    recipientRow(
      field,
      words,
      () => state.value[field],
      (next) => {
        state.change({ [field]: next });
      },
      contacts,
    ),
  );
  const message = h(
    "div",
    {
      class: "message",
      ondragover: (event) => {
        event.preventDefault();
      },
      ondrop: (event) => {
        event.preventDefault();
        void attach(Array.from(event.dataTransfer?.files ?? []));
      },
    },
    h(
      "div",
      { class: "ribbon", role: "toolbar", "aria-label": words.newMail },
      sendButton,
      h(
        "button",
        {
          type: "button",
          onclick: () => {
            file.click();
          },
        },
        words.attach,
      ),
      h("button", { type: "button", onclick: onDiscard }, words.discard),
      h(
        "button",
        {
          class: "addin",
          type: "button",
          onclick: () => {
            showPane();
          },
        },
        h("img", { src: ICON, alt: "" }),
        addIn.composeButton.label,
      ),
      file,
    ),
    notices,
    h(
      "div",
      { class: "field" },
      h("span", { class: "label" }, words.from),
      h("span", { class: "chips" }, `${state.value.from.name} <${state.value.from.address}>`),
    ),
    ...rows.map(({ element }) => element),
    h("div", { class: "field" }, h("label", { for: "subject" }, words.subject), subject),
    deliverAt,
    attachmentList,
    body,
    opened,
  );

  const showMessage = (): void => {
    rows.forEach(({ refresh }) => {
      refresh();
    });
    if (subject.value !== state.value.subject) subject.value = state.value.subject;
    if (body.innerHTML !== state.value.html && !body.contains(document.activeElement))
      body.innerHTML = state.value.html;
    showDeliveryTime();
    notices.replaceChildren(
      ...state.value.notifications.map(({ message: text }) =>
        h("div", { class: "notice" }, h("img", { src: ICON, alt: "" }), text),
      ),
    );
    attachmentList.replaceChildren(
      ...state.value.attachments.map(({ id, name }) =>
        chip(name, words.remove, () => {
          state.change({ attachments: state.value.attachments.filter((one) => one.id !== id) });
        }),
      ),
    );
  };
  function showDeliveryTime(): void {
    const time = state.value.deliverAt;
    deliverAt.hidden = time === 0;
    const shown = new Date(time).toLocaleString(document.documentElement.lang);
    deliverAt.replaceChildren(
      h("span", { class: "label" }, words.deliverAt),
      h(
        "span",
        { class: "chips" },
        chip(shown, words.remove, () => {
          state.change({ deliverAt: 0 });
        }),
      ),
    );
  }
  state.subscribe(showMessage);
  showMessage();

  const shade = h("div", { class: "shade", hidden: true });
  view.subscribe((now, before) => {
    sendButton.disabled = now.isSending;
    if (now.alert !== before.alert) showAlert();
    if (now.isSent && !before.isSent) onSent();
    if (now.opened !== before.opened)
      opened.replaceChildren(
        ...now.opened.map(({ subject: title, to, cc, bcc }) =>
          h("div", { class: "notice" }, `${words.opened}: ${title} → ${[...to, ...cc, ...bcc].join("; ")}`),
        ),
      );
  });
  function showAlert(): void {
    const { alert } = view.value;
    shade.hidden = alert === undefined;
    if (alert === undefined) {
      sendButton.focus();
      return;
    }
    const buttons = alert.buttons.map(({ choice, label }, index) =>
      h(
        "button",
        {
          type: "button",
          ...(index === 0 ? { class: "primary" } : {}),
          onclick: () => {
            window.answer(choice);
          },
        },
        label,
      ),
    );
    const dialog = h(
      "div",
      {
        class: "dialog",
        role: "alertdialog",
        "aria-modal": "true",
        "aria-labelledby": "alert-title",
        "aria-describedby": "alert-text",
      },
      h("header", {}, h("img", { src: ICON, alt: "" }), h("h2", { id: "alert-title" }, addIn.name)),
      h("p", { id: "alert-text" }, alert.text),
      h("div", { class: "buttons" }, ...buttons),
    );
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && alert.buttons.some(({ choice }) => choice === "dont-send"))
        window.answer("dont-send");
      if (event.key !== "Tab" || buttons.length === 0) return;
      event.preventDefault();
      const at = buttons.findIndex((button) => button === document.activeElement);
      buttons[(at + (event.shiftKey ? buttons.length - 1 : 1)) % buttons.length]?.focus();
    });
    shade.replaceChildren(dialog);
    buttons[0]?.focus();
  }
  if (opensPane) setTimeout(showPane, 0);
  return h("div", { class: "compose" }, message, paneBody, shade);
}

interface RecipientRow {
  readonly element: HTMLElement;
  readonly refresh: () => void;
}

/** A field of recipients: chips, and text that Enter, Tab, comma or semicolon makes a recipient of. */
function recipientRow(
  field: Field,
  words: Words,
  get: () => readonly MailRecipient[],
  set: (next: readonly MailRecipient[]) => void,
  contacts: readonly Contact[],
): RecipientRow {
  const suggestions = h(
    "datalist",
    { id: `contacts-${field}` },
    ...contacts.map(({ displayName, emailAddresses }) =>
      h("option", { value: `${displayName ?? ""} <${emailAddresses?.[0]?.address ?? ""}>` }),
    ),
  );
  const chips = h("div", { class: "chips" });
  const input = h("input", {
    id: field,
    type: "text",
    list: `contacts-${field}`,
    autocomplete: "off",
    onkeydown: (event) => {
      onKey(event);
    },
    onblur: () => {
      take();
    },
  });
  const take = (): void => {
    const added = input.value
      .split(/[;,；，]/)
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map(recipientOf);
    input.value = "";
    if (added.length > 0) set([...get(), ...added]);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (["Enter", ",", ";"].includes(event.key)) {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && input.value === "") set(get().slice(0, -1));
  };
  const refresh = (): void => {
    const shown = get().map((recipient) =>
      chip(
        recipient.name === recipient.address ? recipient.address : `${recipient.name} <${recipient.address}>`,
        words.remove,
        () => {
          set(get().filter((one) => one !== recipient));
        },
      ),
    );
    const hadFocus = document.activeElement === input;
    chips.replaceChildren(...shown, input, suggestions);
    if (hadFocus) input.focus();
  };
  refresh();
  return { element: h("div", { class: "field" }, h("label", { for: field }, words[field]), chips), refresh };
}

function chip(text: string, remove: string, onRemove: () => void): HTMLElement {
  return h(
    "span",
    { class: "chip", title: text },
    h("span", {}, text),
    h("button", { type: "button", "aria-label": `${remove} ${text}`, onclick: onRemove }, "✕"),
  );
}

async function readAttachment(file: File): Promise<MailAttachment> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const content = { kind: "file", base64: btoa(binary) } as const;
  return { id: crypto.randomUUID(), name: file.name, size: file.size, isInline: false, content };
}
