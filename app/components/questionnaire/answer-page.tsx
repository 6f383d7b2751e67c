import { Link } from "@remix-run/react";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { AnswerValues } from "~/domain/questionnaire/question";
import type { QuestionnaireDoor } from "~/domain/questionnaire/questionnaire-view";
import type { AnswerProblems } from "~/domain/questionnaire/read-answers";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";
import { AnswerForm } from "./answer-form";

type AnswerPageProps = {
  door: QuestionnaireDoor;
  /** Just answered. */
  isThanked: boolean;
  /** Answered before from this browser, on the page for everyone. */
  isAnsweredHere?: boolean;
  /** null: no published page to go back to. */
  symposiumPath: string | null;
  answer: { values: AnswerValues; problems: AnswerProblems; isLate: boolean } | null;
};

/** The page of one who comes to answer: the questions, thanks, or why it is not possible. */
export function AnswerPage({ door, isThanked, isAnsweredHere, symposiumPath, answer }: AnswerPageProps) {
  const t = useT();
  const { content, state } = door;
  if (isThanked) {
    return (
      <div className="max-w-[42rem]">
        <PageTitle kana={content.title} title={t("questionnaire.answer.thanks")} />
        {content.thanks ? <p className="mb-6 leading-170 whitespace-pre-line">{content.thanks}</p> : null}
        <Back path={symposiumPath} />
      </div>
    );
  }
  return (
    <div className="max-w-[42rem]">
      <Heading level={1} className="mb-6">
        {content.title}
      </Heading>
      {answer?.isLate ? <Notice kind="warning" isLive className="mb-6" title={t("questionnaire.answer.late")} /> : null}
      {state === "open" && !isAnsweredHere ? (
        <AnswerForm
          content={content}
          isAnonymous={door.isAnonymous}
          closesAt={door.closesAt}
          values={answer?.values}
          problems={answer?.problems}
        />
      ) : (
        <>
          <DoorNotice door={door} isAnsweredHere={isAnsweredHere ?? false} />
          <Back path={symposiumPath} />
        </>
      )}
    </div>
  );
}

function DoorNotice({ door, isAnsweredHere }: { door: QuestionnaireDoor; isAnsweredHere: boolean }) {
  const t = useT();
  const locale = useLocale();
  const at = (iso: string | null) => (iso ? formatMoment(iso, locale) : "");
  if (door.state === "open" || door.state === "answered") {
    const text = isAnsweredHere ? "questionnaire.answer.answeredHere" : "questionnaire.answer.answeredText";
    return (
      <Notice kind="success" className="mb-6" title={t("questionnaire.answer.answered")}>
        {t(text)}
      </Notice>
    );
  }
  if (door.state === "closed") {
    return (
      <Notice className="mb-6" title={t("questionnaire.answer.closed")}>
        {t("questionnaire.answer.closedText", { when: at(door.closesAt) })}
      </Notice>
    );
  }
  return (
    <Notice className="mb-6" title={t("questionnaire.answer.notYet")}>
      {door.opensAt
        ? t("questionnaire.answer.notYetText", { when: at(door.opensAt) })
        : t("questionnaire.answer.notYetUnknown")}
    </Notice>
  );
}

function Back({ path }: { path: string | null }) {
  const t = useT();
  if (!path) return null;
  return (
    <p>
      <Link to={path} className="link inline-flex min-h-11 items-center">
        {t("questionnaire.answer.toSymposium")}
      </Link>
    </p>
  );
}
