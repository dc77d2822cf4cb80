/** How Chinese and Japanese begin a letter: the name first. Traditional characters as they are written. */

/** What stands before a name. */
export const zhOpeners = "[尊敬亲親爱愛]{2}的|dear|hi|hello|hey|致|to";

/** What shows that it is a name: mister, general manager, engineer … */
export const zhHonorifics =
  "先生|女士|小姐|副?[总總](?:经理|經理|监|監)?|[经經]理|老[师師板闆]|[董工哥姐姊兄]|[厂廠部科店组組课課行院校所站处局][长長]|主任|主管|博士|教授|律[师師]|[会會][计計]|太太|[师師]傅|秘[书書]|助理";

/** `您好`, and the like for times of the day. */
export const zhHellos = "[您你]好|[早晚下上午]{1,2}好";

export const jaHonorifics = "様|さま|さん|殿|先生|部長|課長|社長|專務|専務|係長";

/** Names of nobody: customers, everybody, whoever is in charge. */
export const jaNobody = /[部課係室衛客]|代表|業務|皆|担当|各位|関係|取引|販売|代理|御中|責任|貴社|御社|会員/;
