/** Words that imitators put before or behind a company's name, and the endings that are written into names. */
const WORDS =
  "account accounting accounts admin alert app asia auth bill billing biz care chat china cloud co com confirm connect contact contract corp crm customer data delivery dept desk dev digital direct docs email eu europe export finance global gmbh group help helpdesk holding holdings host hq hr http https inc india info int international intl invoice invoices it job jobs live llc login logistics ltd mail mailbox media mobile my net new news notice office official online ops order orders org pay payment payments po portal proforma purchase purchasing safe sale sales sap secure security server service services shipping shop site sign signin sl smtp srl sso store support system systems team tech the trade trading uk update usa user verify vip web website work world www";

const words: Record<string, true | undefined> = {};
WORDS.split(" ").forEach((word) => {
  words[word] = true;
});

/** Whether the word says nothing of whose the name is. */
export function isAddedWord(text: string): boolean {
  return words[text] === true;
}
