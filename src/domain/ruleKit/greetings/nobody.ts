import { alphabetic } from "./alphabetic";

const NOBODY = new RegExp(`^(?:${alphabetic.map(({ nobody }) => nobody).join("|")})`);
/** Mailboxes of many, by the beginnings of words. */
const GENERAL =
  /^(?:info|e?mail|contact|kontakt|hello|admin|web|order|pedido|bestell|sekret|secret|marketing|noreply|reply|int$|intl|foreign|overseas|asia|china|europe|global|post$|box$|biz$|trade|zakaz|zentral|werkstatt|instandhalt|empfang|lager|technik|produk|labor|recep|almacen|taller|atelier|usine|magasin|zakup|snab)/;
/** Words of a company's name: its legal form and its trade, in folded Latin letters. */
const BUSINESS =
  /^(?:gmbh|ltda?|limited|llc|inc|corp|co|sa|srl|spa|bv|nv|ag|kg|oy|ab|plc|pte|pty|sdn|bhd|sarl|sas|lda|ooo|zao|oao|too|ip)$|^(?:food|tool|trad|industr|tech|machin|textil|electr|steel|metal|plast|chem|pharm|motor|auto|furnit|lighting|logist|freight|shipping|cargo|bank$|hotel|import|export|intern|global|enterpris|holding|solution|system|suppl|product|manufact|factor|fabri|works$|mills$|market|design|constru|energ|solar|pack|print|garment|fashion|medic|health|agri|farm|seafood|coffee|wine|toys?$|sports?$|home$|studio|labs?$|gross|handel|comerc|commerc|kompan)/;
const BUSINESS_IDEOGRAPHS =
  /公司|有限|[贸貿]易|[厂廠]|集[团團]|工[业業]|[实實][业業]|科技|[会會]社|商[会會店]|[进進]出口|部$/;

/** Whether a folded word of a greeting or of a display name stands for nobody in particular: everybody, a role, no name at all. */
export function isNobody(word: string): boolean {
  return NOBODY.test(word);
}

/** Whether a word of a local part says that many read the mailbox. */
export function isGeneral(word: string): boolean {
  return GENERAL.test(word) || isNobody(word);
}

/** Whether a display name is that of a company or department, by its words in Latin letters or its ideographs. */
export function namesBusiness(words: readonly string[], ideographs: string): boolean {
  return words.some((word) => BUSINESS.test(word) || isNobody(word)) || BUSINESS_IDEOGRAPHS.test(ideographs);
}
