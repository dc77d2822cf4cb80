import { foldText } from "../../kinds/foldText";

/** Legal forms and fillers of company names as they stand at the end or the beginning: two names that differ in these alone are one company's. */
const forms = [
  "ltd limited llc llp lp plc inc incorporated corp corporation co company companies group holding holdings intl international pty pvt private the and",
  "gmbh ag kg kgaa ohg gbr ug se ek mbh cokg co.kg gesellschaft",
  "sa sas sarl sarlu eurl snc ste societe cie et fils",
  "sl slu sociedad limitada anonima cv de rl srl sapi sac ltda eireli me epp lda unipessoal sgps spa srls snc sas",
  "bv nv vof cvba bvba ab as asa aps oy oyj kft zrt rt doo dd ad spzoo sp zoo z.o.o sro s.r.o as",
  "ooo oao zao pao ip ao tov llp too ооо оао зао пао ип ао тоо тов",
  "kk k.k yk gk godo kaisha kabushiki sdn bhd pte tbk pt cv jsc",
  "fze fzco fzc dmcc wll est establishment",
].join(" ");

const fillers: ReadonlySet<string> = new Set(forms.split(" "));

/** The same of languages that write words together. Longest first. */
const written = [
  "有限责任公司",
  "股份有限公司",
  "集团有限公司",
  "有限公司",
  "集团公司",
  "集团",
  "公司",
  "有限責任公司",
  "股份有限公司",
  "有限會社",
  "集團",
  "株式会社",
  "有限会社",
  "合同会社",
  "(株)",
  "주식회사",
  "(주)",
];

/** What company names are compared by; empty for a name of nothing but legal forms. */
export function companyKey(name: string): string {
  const plain = written.reduce((text, form) => text.split(form).join(" "), foldText(name).text);
  const words = plain.split(/[^0-9a-z\u00c0-\uffff]+/).filter((word) => word !== "");
  const kept = words.filter((word) => !fillers.has(word));
  return (kept.length === 0 ? words : kept).join(" ");
}
