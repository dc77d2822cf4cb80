import type { MailboxAddress } from "../../address/mailboxAddress";
import { isFreeMail } from "../../address/freeMail";
import { splitBody } from "../../draft/splitBody";
import { foldText } from "../../kinds/foldText";
import type { ReceivedMessage } from "../notice";
import { readText, type ReadText, type Span } from "../readText";

/** An answer without its quoted thread, and whether a sentence names its sender. */
export interface ReadAnswer {
  readonly reading: ReadText;
  /** Where the signature begins. */
  readonly textEnd: number;
  readonly isSendersName: (sentence: Span) => boolean;
}

/** Shorter parts of a name are initials, or words of their own. */
const SHORTEST_NAME = 3;
const SHORTEST_COMPANY = 4;
/** Parts of a domain that name no company. */
const NO_COMPANY = /^(?:mail|trade|trading|export|group|info|office|online|global|company|international)$/;

/** Signature and all: an answer's list of whom to write to can look like one. */
export function readAnswer({ text, subject, fromName }: ReceivedMessage, by: MailboxAddress): ReadAnswer {
  const { newText, signature } = splitBody({ format: "text", content: text }, "reply", subject);
  const reading = readText(`${newText}\n\n${signature}`, companyNames(by));
  const names = personNames(fromName, by);
  return {
    reading,
    textEnd: newText.length,
    isSendersName: ({ at, end }) => {
      const words = reading.folded.slice(at, end);
      return names.some((name) => words.indexOf(name) >= 0);
    },
  };
}

/** `balticfoods.example` names Baltic Foods; the words of a label with hyphens may stand alone. */
function companyNames({ domain }: MailboxAddress): RegExp | undefined {
  if (isFreeMail(domain)) return undefined;
  const words = domain.split(".").slice(0, -1).join("-").split("-");
  const names = words.filter(
    (word) => word.length >= SHORTEST_COMPANY && /^[a-z0-9]+$/.test(word) && !NO_COMPANY.test(word),
  );
  if (names.length === 0) return undefined;
  return new RegExp(`\\b(?:${names.map((name) => name.split("").join("[ -]?")).join("|")})\\b`, "g");
}

/** Words of display names and local parts that name a department or a company. */
const NO_PERSON =
  /^(?:info|sales|office|contact|mail|team|service|support|admin|export|import|trading|trade|tools|ltd|limited|gmbh|company|group|logistics|orders?|purchas\w*|accounts?|accounting|finance|technical|marketing|manager|department|dept|einkauf|vertrieb|compras|ventas|vendas|achats|снабжение|отдел|销售|采购|财务|公司|有限)$/;

/** The words of the display name and of the local part; a Chinese or Japanese name also by its family name alone. */
function personNames(fromName: string, { local }: MailboxAddress): readonly string[] {
  const words = foldText(fromName)
    .text.split(/[\s,.()"'<>@]+/)
    .concat(local.split(/[^a-z]+/));
  const named = words.filter((word) => !NO_PERSON.test(word));
  return named.filter((word) => word.length >= SHORTEST_NAME || /^[\u3040-\u9fff]{2}$/.test(word));
}
