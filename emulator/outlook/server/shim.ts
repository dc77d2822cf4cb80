import { themeOf } from "../theme";

/**
 * What the emulator adds to an add-in page before office.js loads, as script text. The pages that ship never contain it.
 *
 * 1. The globals of MicrosoftAjax.js that office.js otherwise fetches from a content network.
 * 2. The bridge for nested sign-in that real hosts put into the page (MSAL looks for `nestedAppAuthBridge`); the mail program
 *    answers, by messages to the parent. Left out where the client is to have none.
 * 3. Members newer than the published library (16.0.15201): `officeTheme` (Mailbox 1.14).
 * 4. `displayNewMessageForm` while a message is being written, which that library leaves out, where the client is to have it.
 */
export const shim = `(() => {
  const asked = new URLSearchParams(location.search).get("emulated") || "present,1.12,light,absent";
  const [signIn, mailbox, theme, newMessage] = asked.split(",");
  const prototypes = { StringBuilder() {}, EventHandlerList() { this._list = {}; } };
  window.Sys = {
    ...prototypes,
    Debug: { trace() {} },
    Serialization: { JavaScriptSerializer: { serialize: (value) => JSON.stringify(value), deserialize: (text) => JSON.parse(text) } },
  };
  window.Type = Function;
  Type.registerNamespace = (name) => { name.split(".").reduce((parent, part) => (parent[part] = parent[part] || {}), window); };
  Type.registerClass = () => {};
  Type.prototype.registerClass = function () {};
  Function._validateParams = () => null;
  ["argument", "argumentNull", "argumentOutOfRange", "argumentType", "argumentUndefined", "create", "invalidOperation", "notImplemented", "parameterCount"].forEach((kind) => {
    Error[kind] = (...details) => new Error(["Sys." + kind, ...details].join(": "));
  });
  String.format = (pattern, ...values) => pattern.replace(/\\{(\\d+)\\}/g, (_, index) => values[Number(index)]);

  const onceThere = (run) => {
    const waiting = setInterval(() => {
      if (!window.Office || !Office.context || !Office.context.mailbox) return;
      clearInterval(waiting);
      run(Office.context.mailbox);
    }, 10);
  };

  if (signIn !== "absent") {
    const listeners = new Set();
    window.nestedAppAuthBridge = {
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
      postMessage: (text) => parent.postMessage(JSON.stringify({ emulatorToken: JSON.parse(text) }), location.origin),
    };
    addEventListener("message", (event) => {
      if (event.source !== parent || typeof event.data !== "string" || !event.data.includes("emulatorTokenResponse")) return;
      const { emulatorTokenResponse } = JSON.parse(event.data);
      listeners.forEach((listener) => listener(JSON.stringify(emulatorTokenResponse)));
    });
  }

  if (Number(mailbox.split(".")[1]) >= 14) {
    const themes = ${JSON.stringify({ light: themeOf("light"), dark: themeOf("dark") })};
    const show = (value) => Object.defineProperty(Office.context, "officeTheme", { value, configurable: true });
    addEventListener("message", (event) => {
      if (event.source !== parent || typeof event.data !== "string" || !event.data.includes('"officeThemeChanged"')) return;
      const { _responseType, _data } = JSON.parse(event.data);
      if (_responseType !== 1) return;
      const dark = themes.dark.bodyBackgroundColor === "#" + JSON.parse(_data[0]).bodyBackgroundColor.toString(16).padStart(6, "0");
      show(themes[dark ? "dark" : "light"]);
    });
    onceThere(() => show(themes[theme === "dark" ? "dark" : "light"]));
  }

  if (newMessage === "present") {
    const asking = new Map();
    addEventListener("message", (event) => {
      if (event.source !== parent || typeof event.data !== "string" || !event.data.includes("emulatorCallAnswer")) return;
      const { id, answer } = JSON.parse(event.data).emulatorCallAnswer;
      const done = asking.get(id);
      asking.delete(id);
      if (done) done(answer.status === "done" ? { status: "succeeded" } : { status: "failed", error: { name: "Error", message: answer.message, code: answer.code } });
    });
    const ask = (dispatchId, params, done) => {
      const id = Math.random();
      asking.set(id, done);
      parent.postMessage(JSON.stringify({ emulatorCall: { id, dispatchId, params } }), location.origin);
    };
    onceThere((mailbox) => {
      if (mailbox.displayNewMessageForm) return;
      Object.defineProperties(mailbox, {
        displayNewMessageForm: { value: (form) => ask(44, form) },
        displayNewMessageFormAsync: { value: (form, ...rest) => ask(178, form, rest.find((one) => typeof one === "function")) },
      });
    });
  }
})();
`;
