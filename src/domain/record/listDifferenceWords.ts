import type { Language } from "../language";
import type { FaultWeight, ListDifference, ListFault } from "./listDifference";

/** A difference in words: what is, what it means, and what to do. Each is one whole sentence or more. */
export interface DifferenceWords {
  readonly is: string;
  readonly means: string;
  readonly todo: string;
}

type Fault<What extends ListFault["what"]> = Extract<ListFault, { readonly what: What }>;

/** What every difference is called; a kind that one language lacks does not compile. */
type Wording = {
  readonly [What in ListFault["what"]]: (fault: Fault<What>) => DifferenceWords;
};

const CREATE = "Press “Create or complete the lists”, or run “lists create”.";
const ZH_CREATE = "请点击“创建或补全列表”，或运行“lists create”。";

const en: Wording = {
  "list-missing": ({ list }) => ({
    is: `The list “${list}” is missing.`,
    means: "Nothing can be kept there.",
    todo: CREATE,
  }),
  "list-renamed": ({ list, now }) => ({
    is: `The list “${list}” is now called “${now}”.`,
    means: "RightBox finds its lists by their names, so this one is not used.",
    todo: `Rename it back to “${list}” in SharePoint (List settings). Do not create a second one before that.`,
  }),
  "quarter-missing": ({ list, begins }) => ({
    is: `The list “${list}” for the quarter from ${begins.toISOString().slice(0, 10)} is missing.`,
    means: "Records go on into the list before it. Nothing is lost, but that list grows towards SharePoint's limits.",
    todo: CREATE,
  }),
  "column-missing": ({ list, column, twin }) => ({
    is: `The list “${list}” lacks the column ${column}.`,
    means: "SharePoint refuses every row that fills it.",
    todo:
      twin === undefined
        ? CREATE
        : `There is a column ${twin}, which SharePoint named so because the name was taken. Delete whatever else bears the name, then create the column again.`,
  }),
  "column-type": ({ list, column, wanted, found }) => ({
    is: `In “${list}” the column ${column} is of the type ${found} and not ${wanted}.`,
    means: "SharePoint refuses what is written into it, or cuts it.",
    todo: "SharePoint cannot change this type. Delete the column if it holds nothing you need, then create it again; otherwise write to whoever looks after RightBox.",
  }),
  "column-renamed": ({ list, column, now }) => ({
    is: `In “${list}” the column ${column} is shown as “${now}”.`,
    means: "It goes on working, since its inner name stays. People who follow the guide will not find it.",
    todo: "Rename it back when you have a moment.",
  }),
  "index-missing": ({ list, column }) => ({
    is: `In “${list}” the column ${column} has no index.`,
    means: "SharePoint refuses to look for rows by it.",
    todo: `${CREATE} A list of 5,000 rows or more takes no new index: the next quarter's list will have it.`,
  }),
  "not-unique": ({ list, column }) => ({
    is: `In “${list}” the column ${column} may hold a value twice.`,
    means: "Two devices at the same moment can write the same row twice.",
    todo: `${CREATE} SharePoint refuses as long as a value stands there twice already.`,
  }),
  "content-approval": ({ list }) => ({
    is: `In “${list}” new rows need approval.`,
    means: "Others do not see them until somebody approves each, and RightBox takes them for missing.",
    todo: "Switch off content approval (List settings, Versioning settings), or run “lists protect”.",
  }),
};

const zhCn: Wording = {
  "list-missing": ({ list }) => ({ is: `缺少列表“${list}”。`, means: "其中的内容无法保存。", todo: ZH_CREATE }),
  "list-renamed": ({ list, now }) => ({
    is: `列表“${list}”现在名为“${now}”。`,
    means: "RightBox 按名称查找列表，因此不会使用该列表。",
    todo: `请在 SharePoint 的“列表设置”中将其改回“${list}”。在此之前请勿另建同名列表。`,
  }),
  "quarter-missing": ({ list, begins }) => ({
    is: `缺少 ${begins.toISOString().slice(0, 10)} 起季度的列表“${list}”。`,
    means: "记录会继续写入前一个列表。不会丢失任何内容，但该列表会逐渐接近 SharePoint 的上限。",
    todo: ZH_CREATE,
  }),
  "column-missing": ({ list, column, twin }) => ({
    is: `列表“${list}”缺少列 ${column}。`,
    means: "凡是填写此列的行，SharePoint 都会拒绝。",
    todo:
      twin === undefined
        ? ZH_CREATE
        : `列表中有列 ${twin}：因名称已被占用，SharePoint 自动改了名。请删除占用该名称的列，然后重新创建。`,
  }),
  "column-type": ({ list, column, wanted, found }) => ({
    is: `列表“${list}”中列 ${column} 的类型是 ${found}，而不是 ${wanted}。`,
    means: "写入该列的内容会被 SharePoint 拒绝或截断。",
    todo: "SharePoint 无法更改此类型。如果该列中没有需要保留的内容，请删除后重新创建；否则请联系 RightBox 的负责人。",
  }),
  "column-renamed": ({ list, column, now }) => ({
    is: `列表“${list}”中列 ${column} 显示为“${now}”。`,
    means: "内部名称未变，因此仍可正常使用；但按照指南操作的人会找不到它。",
    todo: "有空时请改回原名。",
  }),
  "index-missing": ({ list, column }) => ({
    is: `列表“${list}”中列 ${column} 没有索引。`,
    means: "SharePoint 会拒绝按此列查找。",
    todo: `${ZH_CREATE}达到 5,000 行的列表无法再添加索引：下个季度的列表会带有索引。`,
  }),
  "not-unique": ({ list, column }) => ({
    is: `列表“${list}”中列 ${column} 允许重复值。`,
    means: "两台设备同时写入时，同一行可能出现两次。",
    todo: `${ZH_CREATE}如果已有重复值，SharePoint 会拒绝此设置。`,
  }),
  "content-approval": ({ list }) => ({
    is: `列表“${list}”中的新行需要审批。`,
    means: "在有人逐条批准之前，其他人看不到这些行，RightBox 会认为它们不存在。",
    todo: "请关闭内容审批（列表设置 > 版本控制设置），或运行“lists protect”。",
  }),
};

const all: Readonly<Record<Language, Wording>> = { en, "zh-CN": zhCn };

const weights: Readonly<Record<Language, Readonly<Record<FaultWeight, string>>>> = {
  en: { stops: "Records cannot be written", soon: "Needs attention soon", note: "For your information" },
  "zh-CN": { stops: "无法写入记录", soon: "需尽快处理", note: "供参考" },
};

/** The difference in words. */
export function differenceWords(difference: ListDifference, language: Language): DifferenceWords {
  const wording = all[language][difference.what] as (fault: ListFault) => DifferenceWords;
  return wording(difference);
}

/** How urgent it is. */
export function weightWords(weight: FaultWeight, language: Language): string {
  return weights[language][weight];
}
