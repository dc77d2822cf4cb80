/** Messengers as the names of extensions spell them, in the spelling of the book. */
const MESSENGERS: Readonly<Record<string, string>> = {
  WECHAT: "wechat",
  WEIXIN: "wechat",
  QQ: "qq",
  SKYPE: "skype",
  WHATSAPP: "whatsapp",
  LINE: "line",
  TELEGRAM: "telegram",
  VIBER: "viber",
  KAKAOTALK: "kakaotalk",
  DINGTALK: "dingtalk",
  FEISHU: "feishu",
  AIM: "aim",
  ICQ: "icq",
  MSN: "msn",
  YAHOO: "yahoo",
  "GOOGLE-TALK": "google-talk",
  GTALK: "google-talk",
  JABBER: "xmpp",
  XMPP: "xmpp",
  SIP: "sip",
  GADUGADU: "gadu-gadu",
  "GADU-GADU": "gadu-gadu",
  GROUPWISE: "groupwise",
  NETMEETING: "netmeeting",
  MATRIX: "matrix",
};
/** `X-QQ`, `X-SKYPE-USERNAME`, Evolution's `X-EVOLUTION-QQ`, KDE's `X-messaging/xmpp-All`. */
const EXTENSION = /^X-(?:EVOLUTION-|MESSAGING\/)?([A-Z-]+?)(?:-USERNAME|-ID|-ALL|-WORK|-HOME)?$/;

/** Whether a property may hold somebody's name at a messenger. */
export function isMessenger(name: string): boolean {
  if (name === "IMPP" || name === "X-SOCIALPROFILE" || name === "X-MS-IMADDRESS") return true;
  return name.startsWith("X-") && messengerOf(EXTENSION.exec(name)?.[1]) !== undefined;
}

/** Somebody's name at a messenger, as `wechat:name`; without the messenger where that is not known, empty where there is no name. */
export function handleOf(
  { name, types, service }: { readonly name: string; readonly types: readonly string[]; readonly service?: string },
  value: string,
): string {
  const [, scheme = "", rest = value] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(value.trim()) ?? [];
  const isUri = name === "IMPP" || name === "X-SOCIALPROFILE";
  const handle = plainOf(isUri ? rest : value);
  const messenger =
    messengerOf(EXTENSION.exec(name)?.[1]) ??
    messengerOf(service) ??
    types.map(messengerOf).find((known) => known !== undefined) ??
    (isUri ? schemeOf(scheme) : "");
  if (handle === "" || (name === "X-SOCIALPROFILE" && messengerOf(messenger) === undefined)) return "";
  return messenger === "" ? handle : `${messenger}:${handle}`;
}

function messengerOf(word: string | undefined): string | undefined {
  const key = word?.toUpperCase().replace(/[ _]/g, "-") ?? "";
  return Object.hasOwn(MESSENGERS, key) ? MESSENGERS[key] : undefined;
}

/** Schemes of URIs that go by another name than the messenger; Apple's own says nothing. */
function schemeOf(scheme: string): string {
  const lower = scheme.toLowerCase();
  if (lower === "ymsgr") return "yahoo";
  if (lower === "msnim") return "msn";
  return /^(?:x-apple|https?|im)$/.test(lower) ? "" : lower;
}

/** Without what a URI adds: `//`, an action and `screenname=`, escapes. */
function plainOf(text: string): string {
  const plain = text
    .trim()
    .replace(/^\/\//, "")
    .replace(/^[a-z]+\?(?:[a-z]+=)?/i, "");
  try {
    return decodeURIComponent(plain).trim();
  } catch {
    return plain;
  }
}
