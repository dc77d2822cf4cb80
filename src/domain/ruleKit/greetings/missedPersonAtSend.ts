import { takesMail } from "../../book/clientQuestions";
import { foldText } from "../../kinds/foldText";
import { isInTo } from "../clientGroups";
import type { RuleContext } from "../defineRule";
import { isMailbox, type PlacedMailbox } from "../reviewedRecipient";
import type { Acquaintance, MissedPerson } from "./acquaintances";

/** A title in letters with one name or two behind it, or a surname in an ideograph with the honorific behind that. */
const TITLED =
  /^(?:(?:Dear|Hi|Hello|DEAR|Hallo|Sehr geehrte[rs]?|Liebe[rs]?|Guten Tag|Estimad[oa]|Hola|Bonjour|Ch(?:er|ère)|Prezad[oa]|Bom dia|Boa tarde),? )?((?:Mrs?\.?|Ms\.?|Miss|Herrn?|Frau|Sra?\.|Mme|Monsieur|Madame|MRS?\.?|MS\.?) ([A-Z\u00c0-\u017f][\w\u00c0-\u017f]{2,30}(?: [A-Z\u00c0-\u017f][\w\u00c0-\u017f]{2,30})?)) *(?:[,:!\n]|$)|^(?:尊敬的)?(([王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫朱胡郭何林高郑鄭梁])(?:先生|女士|小姐|[总總董工]|[经經]理)) *(?:[,，:：\n]|[您你]好|$)/;
const ROLE = /[a-z]{4}(?:or|er|ent|ants?|in|eur)\b|team|sales|olleg/;
const COMPANY =
  /^(?:info|e?mail|contact|office|sales|export|import|order|admin|purchas)|(?:gmbh|ltda?|llc|inc|corp|co|foods?|tools|trading|group|sales|team|office|account\w*|purchas\w*)$/;
const MOST_RECIPIENTS = 9;

/**
 * The surest of what `missedPerson` of the pane says, and that in the same words: a title shows the name, every recipient outside has
 * a name of two words in the same script, no word begins as one of the others does, and none stands in the first lines. It knows no
 * tables of names.
 */
export function missedPerson({ draft, page, recipients }: RuleContext): MissedPerson | undefined {
  const head = draft.newText.slice(0, 99);
  const [, latin, name = "", chinese = "", surname = ""] = TITLED.exec(head) ?? [];
  const said = wordsOf(name + surname);
  const written = wordsOf(head);
  const mailboxes = recipients.filter(isMailbox);
  const outside = mailboxes.filter(({ place }) => place.status !== "own");
  if (said.length === 0 || ROLE.test(said.join(" ")) || recipients.length > MOST_RECIPIENTS || !outside.some(isInTo))
    return undefined;
  const isLike = (text: string): boolean =>
    wordsOf(text).some((word) => said.some((one) => word.charAt(0) === one.charAt(0) || word.indexOf(one) >= 0));
  const isOther = ({ recipient: { address, name: shown }, place }: PlacedMailbox): boolean => {
    const company = `${address.domain} ${place.status === "client" ? foldText(place.client.name).text : ""}`;
    const names = `${shown} ${address.local} ${place.status === "client" ? (place.known?.name ?? "") : ""}`;
    const isBeside = wordsOf(names).some((word) => word.length > 2 && written.indexOf(word) >= 0);
    return !isLike(names) && !isBeside && !said.some((one) => company.indexOf(one) >= 0);
  };
  const isNamed = ({ recipient }: PlacedMailbox): boolean =>
    !COMPANY.test(recipient.address.local) &&
    !COMPANY.test(foldText(recipient.name).text.trim()) &&
    (surname === ""
      ? /^[a-z]{2,} [a-z]{2,}$/.test(foldText(recipient.name).text.trim())
      : /^[\u4e00-\u9fff]{2,4}$/.test(recipient.name.trim()));
  if (
    mailboxes.length < recipients.length ||
    !mailboxes.every(isOther) ||
    !outside.every(isNamed) ||
    draft.threadAddresses.some(({ local }) => isLike(local))
  )
    return undefined;
  const found = page.clients.reduce<readonly Acquaintance[]>(
    (all, client) =>
      all.concat(
        client.addresses
          .filter((entry) => hasAll(wordsOf(`${entry.name} ${entry.address.local}`), said))
          .map((entry) => ({ client, entry })),
      ),
    [],
  );
  return found.length === 0 ? { name: latin ?? chinese, elsewhere: undefined } : onlyOne(latin ?? chinese, found);
}

/** Where it may be several people, or somebody who is gone, the pane knows better. */
function onlyOne(name: string, found: readonly Acquaintance[]): MissedPerson | undefined {
  const [elsewhere] = found;
  const isGone = found.some(({ entry: { standing } }) => !takesMail(standing));
  return found.length > 1 || isGone ? undefined : { name, elsewhere };
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one) => words.some((word) => word === one || (one > "\u4e00" && word.indexOf(one) === 0)));
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .text.split(/[^a-z\u4e00-\u9fff]+/)
    .filter((word) => word !== "");
}
