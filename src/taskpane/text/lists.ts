import type { NotCreated } from "../../app/ports/listsAdmin";
import type { Language } from "../../domain/language";

/** The words of the lists of the site: their state, creating them, and erasing. */
export interface ListsText {
  readonly title: string;
  readonly state: string;
  readonly looking: string;
  readonly allWell: string;
  readonly lookAgain: string;
  readonly create: string;
  readonly createHere: string;
  readonly cannotCreate: (detail: string) => string;
  readonly createHint: string;
  readonly creating: string;
  readonly created: (lists: number, columns: number, mended: number) => string;
  readonly failed: (what: NotCreated) => string;
  readonly notice: (count: number) => string;
  readonly noticeTodo: string;
  readonly show: string;
  readonly later: string;
  readonly erase: {
    readonly title: string;
    readonly hint: string;
    readonly what: string;
    readonly kinds: Readonly<Record<"before" | "client" | "address", string>>;
    readonly months: string;
    readonly monthsWrong: string;
    readonly client: string;
    readonly address: string;
    readonly addressWrong: string;
    readonly reference: string;
    readonly referenceHint: string;
    readonly count: string;
    readonly counting: (rows: number) => string;
    readonly nothing: (lookedAt: number) => string;
    readonly concerns: (goes: number, changes: number) => string;
    readonly span: (first: string, last: string) => string;
    readonly inList: (list: string, rows: number) => string;
    readonly sentFrom: (rows: number) => string;
    readonly mayReturn: (rows: number) => string;
    readonly unreadable: (rows: number) => string;
    readonly own: string;
    readonly sure: string;
    readonly doIt: (rows: number) => string;
    readonly doing: (rows: number) => string;
    readonly done: (removed: number, changed: number) => string;
    readonly bin: string;
    readonly refused: (rows: number) => string;
    readonly stopped: string;
    readonly report: string;
    readonly again: string;
  };
}

const en: ListsText = {
  title: "For administrators: lists and erasing",
  state: "State of the lists",
  looking: "Looking at the lists in SharePoint…",
  allWell: "All lists are as they should be, for the next quarter too.",
  lookAgain: "Look again",
  create: "Create or complete the lists",
  createHere: "Create the lists",
  cannotCreate: (detail) => `The lists could not be created. Ask an owner of the SharePoint site. ${detail}`,
  createHint:
    "Needs somebody who may manage lists on the site. What is there stays as it is. Run it once a year: it also makes the lists of the next four quarters.",
  creating: "Creating what is missing…",
  created: (lists, columns, mended) =>
    [
      lists === 0 ? "" : `Created ${counted(lists, "list")}.`,
      columns === 0 ? "" : `Added ${counted(columns, "column")}.`,
      mended === 0 ? "" : `Indexed ${counted(mended, "column")}.`,
    ]
      .filter((words) => words !== "")
      .join(" ") || "There was nothing to create.",
  failed: ({ list, column, because, detail }) => {
    const what = column === undefined ? `The list “${list}”` : `The column ${column} of “${list}”`;
    return because === "too-many-rows"
      ? `${what} could not be indexed: the list has 5,000 rows or more. The next quarter's list will have the index.`
      : `${what} was refused by SharePoint: ${detail}`;
  },
  notice: (count) =>
    count === 1
      ? "Something is wrong with the lists of the send records."
      : `${String(count)} things are wrong with the lists of the send records.`,
  noticeTodo: "An owner of the SharePoint site can put it right.",
  show: "Show",
  later: "Later",
  erase: {
    title: "Erase records",
    hint: "For your retention period, or when a client or a person asks for it. First you see what it concerns; nothing is erased before you say so.",
    what: "What",
    kinds: {
      before: "Everything older than",
      client: "Everything about one client",
      address: "One address",
    },
    months: "Months",
    monthsWrong: "Enter a whole number of months, 1 to 600.",
    client: "Client",
    address: "Address",
    addressWrong: "This is not an e-mail address.",
    reference: "Reference for the report",
    referenceHint: "Such as the number of the request. The report names nobody.",
    count: "See what it concerns",
    counting: (rows) => `Looking through the records: ${rows.toLocaleString("en")} so far…`,
    nothing: (lookedAt) =>
      lookedAt === 0
        ? "Nothing to erase: no records of that time were found."
        : `Nothing to erase: ${counted(lookedAt, "record")} looked at, none of them concerned.`,
    concerns: (goes, changes) =>
      changes === 0
        ? `${counted(goes, "record")} would be removed.`
        : `${counted(goes, "record")} would be removed, and ${String(changes)} that are about others too would stay without it.`,
    span: (first, last) => `From ${first} to ${last}.`,
    inList: (list, rows) => `${list}: ${String(rows)}`,
    sentFrom: (rows) =>
      `${counted(rows, "record")} of messages sent from this address stay: a mailbox of your company's goes with the retention period only.`,
    mayReturn: (rows) =>
      `${counted(rows, "record")} are younger than 17 days. Delete these messages from Sent Items as well, or they are recorded again.`,
    unreadable: (rows) =>
      `${counted(rows, "record")} cannot be read, so nobody can say whom they are about. The report names their numbers: look at them in SharePoint.`,
    own: "You see what SharePoint shows you. Only somebody who manages the lists sees, and erases, everybody's records.",
    sure: "This cannot be undone in RightBox.",
    doIt: (rows) => `Erase in ${counted(rows, "record")}`,
    doing: (rows) => `Erasing. Looked at ${rows.toLocaleString("en")} records so far…`,
    done: (removed, changed) => `Done: ${counted(removed, "record")} removed, ${String(changed)} changed.`,
    bin: "SharePoint keeps removed rows in the site's recycle bin for up to 93 days. Empty it to be rid of them now.",
    refused: (rows) => `SharePoint refused ${counted(rows, "record")}. The report says which and why.`,
    stopped: "It ended early. What was done stays done; begin again, and it goes on.",
    report: "Save the report",
    again: "Erase something else",
  },
};

const zhCn: ListsText = {
  title: "管理员：列表与清除",
  state: "列表状态",
  looking: "正在检查 SharePoint 中的列表…",
  allWell: "所有列表均符合要求，下个季度的列表也已就绪。",
  lookAgain: "重新检查",
  create: "创建或补全列表",
  createHere: "创建列表",
  cannotCreate: (detail) => `无法创建列表。请联系 SharePoint 网站的所有者。${detail}`,
  createHint:
    "需要具有该网站“管理列表”权限的人员操作。现有内容保持不变。每年运行一次即可：同时会创建此后四个季度的列表。",
  creating: "正在创建缺少的内容…",
  created: (lists, columns, mended) =>
    [
      lists === 0 ? "" : `已创建 ${String(lists)} 个列表。`,
      columns === 0 ? "" : `已添加 ${String(columns)} 列。`,
      mended === 0 ? "" : `已为 ${String(mended)} 列建立索引。`,
    ].join("") || "没有需要创建的内容。",
  failed: ({ list, column, because, detail }) => {
    const what = column === undefined ? `列表“${list}”` : `列表“${list}”的列 ${column}`;
    return because === "too-many-rows"
      ? `${what}无法建立索引：该列表已有 5,000 行或更多。下个季度的列表会带有索引。`
      : `SharePoint 拒绝了${what}：${detail}`;
  },
  notice: (count) => `发送记录的列表存在 ${String(count)} 个问题。`,
  noticeTodo: "SharePoint 网站的所有者可以解决。",
  show: "查看",
  later: "以后再说",
  erase: {
    title: "清除记录",
    hint: "用于执行保留期限，或响应客户或个人的清除请求。您会先看到涉及哪些记录；在您确认之前不会清除任何内容。",
    what: "清除范围",
    kinds: { before: "早于指定月数的全部记录", client: "某个客户的全部记录", address: "某个邮箱地址" },
    months: "月数",
    monthsWrong: "请输入 1 到 600 之间的整数。",
    client: "客户",
    address: "邮箱地址",
    addressWrong: "这不是有效的电子邮件地址。",
    reference: "报告中的备注",
    referenceHint: "例如请求编号。报告不会写明任何人的姓名或地址。",
    count: "查看涉及的记录",
    counting: (rows) => `正在查找记录：已检查 ${rows.toLocaleString("zh-CN")} 条…`,
    nothing: (lookedAt) =>
      lookedAt === 0
        ? "没有需要清除的内容：未找到该时间范围内的记录。"
        : `没有需要清除的内容：已检查的 ${String(lookedAt)} 条记录均不涉及。`,
    concerns: (goes, changes) =>
      changes === 0
        ? `将删除 ${String(goes)} 条记录。`
        : `将删除 ${String(goes)} 条记录；另有 ${String(changes)} 条还涉及他人，将仅移除相关内容。`,
    span: (first, last) => `时间范围：${first} 至 ${last}。`,
    inList: (list, rows) => `${list}：${String(rows)} 条`,
    sentFrom: (rows) => `从该地址发出的邮件有 ${String(rows)} 条记录将保留：公司自己的邮箱只随保留期限清除。`,
    mayReturn: (rows) => `其中 ${String(rows)} 条不足 17 天。请同时从“已发送邮件”中删除这些邮件，否则会再次被记录。`,
    unreadable: (rows) => `${String(rows)} 条记录无法读取，无法判断涉及谁。报告中列有其编号，请在 SharePoint 中查看。`,
    own: "您只能看到 SharePoint 向您显示的记录。只有列表管理者才能看到并清除所有人的记录。",
    sure: "此操作无法在 RightBox 中撤消。",
    doIt: (rows) => `清除（${String(rows)} 条记录）`,
    doing: (rows) => `正在清除：已检查 ${rows.toLocaleString("zh-CN")} 条记录…`,
    done: (removed, changed) => `已完成：删除 ${String(removed)} 条，更改 ${String(changed)} 条。`,
    bin: "SharePoint 会在网站回收站中保留已删除的行，最长 93 天。如需立即彻底清除，请清空回收站。",
    refused: (rows) => `SharePoint 拒绝了 ${String(rows)} 条记录。报告中写明了是哪些以及原因。`,
    stopped: "清除提前结束。已完成的部分保持不变；请重新开始，程序会继续处理。",
    report: "保存报告",
    again: "清除其他内容",
  },
};

const all: Readonly<Record<Language, ListsText>> = { en, "zh-CN": zhCn };

export function listsTextOf(language: Language): ListsText {
  return all[language];
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? what : `${what}s`}`;
}
