import type { CallEntry } from "../outlook/host/invoke";
import { clientNames, type Switches } from "../outlook/profiles";
import { h } from "./dom";
import type { Server } from "./server";
import type { Words } from "./words";

export interface DrawerOptions {
  readonly words: Words;
  readonly switches: Switches;
  readonly server: Server;
  readonly calls: () => readonly CallEntry[];
  readonly onChange: (part: Partial<Switches>) => void;
  readonly onClose: () => void;
}

/** The switches of the emulator, and what the add-in has done so far. */
export function switchesDrawer({ words, switches, server, calls, onChange, onClose }: DrawerOptions): HTMLElement {
  const choice = (label: string, key: keyof Switches, values: readonly string[]): HTMLElement => {
    const select = h(
      "select",
      {
        onchange: () => {
          onChange({ [key]: select.value });
        },
      },
      ...values.map((value) => h("option", { value, selected: switches[key] === value }, value)),
    );
    return h("label", {}, label, select);
  };
  const flag = (label: string, key: keyof Switches): HTMLElement => {
    const box = h("input", {
      type: "checkbox",
      checked: switches[key] === true,
      onchange: () => {
        onChange({ [key]: box.checked });
      },
    });
    return h("label", {}, label, box);
  };
  const number = (label: string, key: keyof Switches): HTMLElement => {
    const input = h("input", {
      type: "number",
      min: "0",
      value: String(switches[key] as number),
      onchange: () => {
        onChange({ [key]: Number(input.value) });
      },
    });
    return h("label", {}, label, input);
  };
  const lists = h("div", {});
  void server.lists().then((all) => {
    lists.replaceChildren(
      ...(all.length === 0
        ? [h("p", { class: "quiet" }, words.noLists)]
        : all.map(({ displayName, items }) =>
            h(
              "details",
              {},
              h("summary", {}, `${displayName} (${String(items.length)})`),
              ...items.map(({ fields }) =>
                h(
                  "table",
                  {},
                  ...Object.entries(fields).map(([name, value]) =>
                    h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, String(value))),
                  ),
                ),
              ),
            ),
          )),
    );
  });
  return h(
    "div",
    {},
    h("h2", {}, words.emulator),
    choice("client", "client", clientNames),
    choice("language", "language", ["en-US", "zh-CN"]),
    choice("theme", "theme", ["light", "dark"]),
    choice("sendMode", "sendMode", ["PromptUser", "SoftBlock", "Block"]),
    choice("mailbox", "mailbox", ["1.16", "1.14", "1.13", "1.12"]),
    choice("handler", "handler", ["runs", "unavailable", "never-answers"]),
    choice("signIn", "signIn", ["present", "absent", "no-answer", "consent-refused", "other-account"]),
    choice("whenUnavailable", "whenUnavailable", ["choice", "dead-end", "sends"]),
    choice("whenTimedOut", "whenTimedOut", ["choice", "dead-end"]),
    choice("clockStarts", "clockStarts", ["click", "handler"]),
    choice("afterLateAllow", "afterLateAllow", ["sends", "asks"]),
    choice("overlap", "overlap", ["queued", "parallel", "latest-wins"]),
    choice("itemSize", "itemSize", ["steady", "varies"]),
    choice("otherAddIn", "otherAddIn", ["none", "edits-subject"]),
    choice("unresolved", "unresolved", ["absent", "empty-address"]),
    choice("listAddress", "listAddress", ["empty", "shown"]),
    choice("roamingInHandler", "roamingInHandler", ["fresh", "load-time", "stale"]),
    choice("itemId", "itemId", ["not-saved", "real", "clientid"]),
    choice("initializationContext", "initializationContext", ["right", "empty", "old"]),
    choice("paneAfterBlock", "paneAfterBlock", ["survives", "closes"]),
    choice("textOfBody", "textOfBody", ["flat", "structured"]),
    choice("pinnedPane", "pinnedPane", ["not-pinned", "opens"]),
    choice("markdown", "markdown", ["rendered", "raw", "ignored"]),
    choice("classicGlobals", "classicGlobals", ["absent", "present"]),
    choice("classicFetch", "classicFetch", ["if-listed", "fails", "absent"]),
    choice("sendRuns", "sendRuns", ["once", "twice"]),
    choice("subjectPrefix", "subjectPrefix", ["kept", "kept-once", "replaced"]),
    choice("pastDeliveryTime", "pastDeliveryTime", ["kept", "clears", "refused"]),
    choice("deliveryTimeAs", "deliveryTimeAs", ["milliseconds", "text"]),
    choice("newMessageInCompose", "newMessageInCompose", ["absent", "present"]),
    flag("rewritesHtml", "rewritesHtml"),
    flag("recipientsEventKillsSend", "recipientsEventKillsSend"),
    flag("eventHasFields", "eventHasFields"),
    flag("paneSilencesLaunch", "paneSilencesLaunch"),
    flag("isOffline", "isOffline"),
    flag("emptyRecipients", "emptyRecipients"),
    flag("eventsLost", "eventsLost"),
    number("longestLoadMs", "longestLoadMs"),
    number("tokenLifetimeS", "tokenLifetimeS"),
    number("slowAfterMs", "slowAfterMs"),
    number("timeoutAfterMs", "timeoutAfterMs"),
    number("sessionDataDelayMs", "sessionDataDelayMs"),
    number("propertiesVisibleAfterMs", "propertiesVisibleAfterMs"),
    h("h2", {}, words.lists),
    lists,
    h(
      "details",
      {},
      h("summary", {}, words.calls),
      h(
        "table",
        {},
        ...calls().map(({ runtime, call, outcome }) =>
          h("tr", {}, h("td", {}, runtime), h("td", {}, call), h("td", {}, outcome)),
        ),
      ),
    ),
    h(
      "p",
      {},
      h(
        "button",
        {
          type: "button",
          onclick: () => {
            void server.startOver().then(() => {
              location.reload();
            });
          },
        },
        words.reset,
      ),
      " ",
      h("button", { type: "button", onclick: onClose }, words.close),
    ),
  );
}
