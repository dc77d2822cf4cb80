import { phraseOf, wordsOf } from "./words";

/** Legal forms, and words as empty, where they end or begin the name of a company. */
const FORMS = new Set(
  phraseOf(
    "ltd limited llc llp plc inc corp corporation co company group holding international intl pty pvt private the gmbh ag kg ohg mbh se s a r l n c v " +
      "sa sas sarl srl spa sl slu de cv ltda me bv nv as ab oy aps kft doo sp z o ooo ао ооо зао ип тоо sdn bhd pte pt fze fzco llc wll شركه",
  ).split(" "),
);
const WRITTEN = "株 式 会 社|有 限 会 社|合 同 会 社";
const WRITTEN_BEFORE = new RegExp(`^(?:${WRITTEN}) `);
const WRITTEN_BEHIND = new RegExp(` (?:${WRITTEN}|(?:(?:集 团|控 股|股 份|有 限|责 任) ){0,4}(?:公 司|集 团))$`);

/** What a company is called by: its name as it stands, without its legal form; empty for a name of nothing else. */
export function companyCore(name: string): string {
  const { list, starts } = wordsOf(name);
  const joined = /[\u3400-\u9fff]/.test(name) ? list.join(" ") : "";
  let start = wordCount(WRITTEN_BEFORE.exec(joined)?.[0]);
  let end = list.length - wordCount(WRITTEN_BEHIND.exec(joined)?.[0]);
  while (end > start && FORMS.has(list[end - 1] ?? "")) end -= 1;
  while (start < end && FORMS.has(list[start] ?? "")) start += 1;
  return end <= start ? "" : name.slice(starts[start], starts[end]).replace(/[^\w\u00c0-\uffff]+$/, "");
}

function wordCount(words = ""): number {
  return words.split(" ").length - 1;
}
