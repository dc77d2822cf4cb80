import type { Language } from "../../domain/language";

/** The words of the way from the personal book to the team's. */
export interface TeamText {
  readonly title: string;
  readonly offer: string;
  readonly use: string;
  readonly working: string;
  readonly createLists: string;
  readonly cannotCreate: (detail: string) => string;
  readonly notKept: string;
  readonly inUse: string;
  readonly back: string;
  readonly backSure: string;
  readonly backDo: string;
  readonly cancel: string;
  readonly labelled: string;
}

const all: Readonly<Record<Language, TeamText>> = {
  en: {
    title: "Share with your team",
    offer:
      "The team's book lies in your company's SharePoint: everybody sees the same clients, and there is room for all. What you have here goes along; what colleagues have confirmed stands.",
    use: "Use the team's book",
    working: "Signing in, reading the team's book, and bringing yours along…",
    createLists: "Create the lists",
    cannotCreate: (detail) => `The lists could not be created. Ask an owner of the SharePoint site. ${detail}`,
    notKept: "Outlook did not keep the choice, so nothing has changed. Try again in a moment.",
    inUse: "You work with your team's book.",
    back: "Use a personal book",
    backSure:
      "The clients stay in the team's book, and your own book begins empty. Export the team's book before, if you want to take it along.",
    backDo: "Use the personal book",
    cancel: "Cancel",
    labelled: "The team's book",
  },
  "zh-CN": {
    title: "与团队共享",
    offer:
      "团队通讯簿存放在贵公司的 SharePoint 中：所有同事看到相同的客户，容量也足够。您现有的内容会一并带入；同事已确认的内容保持不变。",
    use: "使用团队通讯簿",
    working: "正在登录、读取团队通讯簿并带入您的内容…",
    createLists: "创建列表",
    cannotCreate: (detail) => `无法创建列表。请联系 SharePoint 网站的所有者。${detail}`,
    notKept: "Outlook 未能保存此选择，因此没有任何更改。请稍后再试。",
    inUse: "您正在使用团队通讯簿。",
    back: "改用个人通讯簿",
    backSure: "客户仍保留在团队通讯簿中，您自己的通讯簿将从空白开始。如需带走，请先导出团队通讯簿。",
    backDo: "使用个人通讯簿",
    cancel: "取消",
    labelled: "团队通讯簿",
  },
};

export function teamTextOf(language: Language): TeamText {
  return all[language];
}
