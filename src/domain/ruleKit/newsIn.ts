import { formalKindsOf, kindsOf, type Kind, type KindJudgement } from "../kinds/kind";

/** What is said to many people in the same words. */
const forMany: readonly Kind[] = ["announcement", "greeting"];
/** What is a matter between us and one client, and so no news. */
const betweenTwo: readonly Kind[] = ["payment", "shipping", "technical", "complaint"];

/** `news`: meant for many. `perhaps`: may be, by what is known of it. `no`: it is about a deal, or formal. */
export type News = "news" | "perhaps" | "no";

/** Whether a draft is the same news for many people. An announcement stays one though it reads like a formal notice. */
export function newsIn(judgement: KindJudgement): News {
  const kinds = kindsOf(judgement);
  const isAnnouncement = kinds.indexOf("announcement") >= 0;
  if (formalKindsOf(judgement).some((kind) => kind !== "project-notice" || !isAnnouncement)) return "no";
  if (isAnnouncement || kinds.some((kind) => forMany.indexOf(kind) >= 0)) return "news";
  return kinds.some((kind) => betweenTwo.indexOf(kind) >= 0) ? "no" : "perhaps";
}
