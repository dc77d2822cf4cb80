import { useState } from "react";
import type { ReviewedItem } from "../../../app/reviewItem";
import { judgedWith, signKey, signsOf, signsToKnowBy, type TeachableSign } from "../../../app/teaching";
import type { ClientId } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { isEveryday, type Correction, type TaughtSign } from "../../../domain/corrections/correction";
import { isKind, kinds, kindsOf, type JudgedKind, type Kind } from "../../../domain/kinds/kind";
import { clientsOf, hasStrangers } from "../../../domain/review";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { ClientChoice, EVERY_CLIENT } from "./ClientChoice";
import { KindChoice } from "./KindChoice";
import { LessonFrame } from "./LessonFrame";
import { SignChoice } from "./SignChoice";

/** What is about to be taught: that the message is not this kind, or that it is one; which, may be still to say. */
export type Lesson =
  { readonly says: "is-not"; readonly judged: JudgedKind } | { readonly says: "is"; readonly judged?: JudgedKind };

/** Words that weigh less are offered only where it takes them. */
const NOTABLE = 0.8;

interface FormProps {
  readonly reviewed: ReviewedItem;
  readonly onLearn: (correction: Correction) => void;
  readonly onCancel: () => void;
}

/** Teaches one small rule: by which words or files, and for whom. It says beforehand what will be learned and what that changes here. */
export function TeachForm({ lesson, ...form }: FormProps & { readonly lesson: Lesson }): React.JSX.Element {
  return lesson.says === "is-not" ? (
    <IsNotForm judged={lesson.judged} {...form} />
  ) : (
    <IsForm judged={lesson.judged} {...form} />
  );
}

function IsNotForm({
  judged,
  reviewed,
  onLearn,
  onCancel,
}: FormProps & { readonly judged: JudgedKind }): React.JSX.Element {
  const { text } = usePane();
  const page = usePageStyles();
  const today = useToday();
  const { kind } = judged;
  const { draft, review } = reviewed;
  const clients = clientsOf(review.recipients);
  const known = kindsOf(review.judgement);
  const all = signsOf(judged, draft);
  const [client, setClient] = useState<string>(clients[0]?.id ?? EVERY_CLIENT);
  const [instead, setInstead] = useState("");
  const correctionOf = (taught: Correction["signs"] | undefined): Correction | undefined => {
    if (taught === undefined) return undefined;
    const isNot = { says: "is-not" as const, signs: taught, taughtOn: today, ...(isKind(instead) ? { instead } : {}) };
    if (client !== EVERY_CLIENT) return { ...isNot, scope: "client", client: client as ClientId, kind };
    return isEveryday(kind) ? { ...isNot, scope: "every-client", kind } : undefined;
  };
  const takesBack = (correction: Correction | undefined): boolean =>
    correction !== undefined && !kindsOf(judgedWith(draft, reviewed.page, correction)).includes(kind);
  const notable = all.filter(({ weight }) => weight >= NOTABLE);
  const signs = takesBack(correctionOf(signsAmong(notable, keysOf(notable)))) ? notable : all;
  const [chosen, setChosen] = useState(() =>
    keysOf(fewest(signs, (some) => takesBack(correctionOf(signsAmong(signs, keysOf(some)))))),
  );
  const correction = correctionOf(signsAmong(signs, chosen));
  const name = clients.find(({ id }) => id === client);
  const goesToOthers = name !== undefined && (clients.length > 1 || hasStrangers(review.recipients));
  const effect = takesBack(correction)
    ? text.teach.works(text.aKind[kind])
    : goesToOthers
      ? text.teach.othersToo(text.aKind[kind], nameOf(name))
      : text.teach.notEnough(text.aKind[kind]);
  return (
    <LessonFrame
      title={text.teach.isNot(text.aKind[kind])}
      needsClient={clients.length === 0 && !isEveryday(kind)}
      needsSign={signs.length === 0}
      correction={correction}
      clients={clients}
      onLearn={onLearn}
      onCancel={onCancel}
      effect={
        <>
          <span>{effect}</span>
          {!isEveryday(kind) && <span className={page.quiet}>{text.teach.onlyThisClient(text.aKind[kind])}</span>}
        </>
      }
    >
      <SignChoice question={text.teach.misled} signs={signs} chosen={chosen} onChoose={setChosen} />
      <ClientChoice clients={clients} orEvery={isEveryday(kind)} value={client} onChoose={setClient} />
      <KindChoice
        label={text.teach.instead}
        kinds={kinds.filter((one) => one !== kind && !known.includes(one))}
        orNothing
        value={instead}
        onChoose={setInstead}
      />
    </LessonFrame>
  );
}

function IsForm({
  judged,
  reviewed,
  onLearn,
  onCancel,
}: FormProps & { readonly judged: JudgedKind | undefined }): React.JSX.Element {
  const { text } = usePane();
  const today = useToday();
  const { draft, review } = reviewed;
  const clients = clientsOf(review.recipients);
  const known = kindsOf(review.judgement);
  const signs = signsToKnowBy(judged, draft);
  const [client, setClient] = useState<string>(clients[0]?.id ?? EVERY_CLIENT);
  const others = kinds.filter((one) => !known.includes(one));
  const [kind, setKind] = useState<Kind>(judged?.kind ?? others[0] ?? "general");
  const [chosen, setChosen] = useState(keysOf(signs.slice(0, 1)));
  const taught = signsAmong(signs, chosen);
  const correction: Correction | undefined =
    taught === undefined
      ? undefined
      : { says: "is", kind, scope: "client", client: client as ClientId, signs: taught, taughtOn: today };
  return (
    <LessonFrame
      title={judged === undefined ? text.teach.isElse : text.teach.is(text.aKind[kind])}
      needsClient={clients.length === 0}
      needsSign={signs.length === 0}
      correction={correction}
      clients={clients}
      onLearn={onLearn}
      onCancel={onCancel}
    >
      {judged === undefined && (
        <KindChoice
          label={text.teach.kind}
          kinds={others}
          value={kind}
          onChoose={(next) => {
            if (isKind(next)) setKind(next);
          }}
        />
      )}
      <SignChoice question={text.teach.knownBy} signs={signs} chosen={chosen} onChoose={setChosen} />
      <ClientChoice clients={clients} value={client} onChoose={setClient} />
    </LessonFrame>
  );
}

function useToday(): string {
  const { services } = usePane();
  return services.clock.now().toISOString().slice(0, 10);
}

function keysOf(signs: readonly TeachableSign[]): readonly string[] {
  return signs.map(({ sign }) => signKey(sign));
}

function signsAmong(signs: readonly TeachableSign[], keys: readonly string[]): Correction["signs"] | undefined {
  const [first, ...rest] = signs.map(({ sign }) => sign).filter((sign: TaughtSign) => keys.includes(signKey(sign)));
  return first === undefined ? undefined : [first, ...rest];
}

/** The strongest signs, as few as it takes; all of them where even that is not enough. */
function fewest(
  signs: readonly TeachableSign[],
  isEnough: (some: readonly TeachableSign[]) => boolean,
): readonly TeachableSign[] {
  const count = signs.findIndex((_, index) => isEnough(signs.slice(0, index + 1)));
  return count < 0 ? signs : signs.slice(0, count + 1);
}
