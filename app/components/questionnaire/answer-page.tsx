import { Link } from "@remix-run/react";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { AnswerValues } from "~/domain/questionnaire/question";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
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
  /** A word of its own for this form, so that what two people send alike is not taken for one click twice. */
  sheet?: string;
  /** null: no published page to go back to. */
  subject: AnsweredSubject | null;
  answer: { values: AnswerValues; problems: AnswerProblems; isLate: boolean; isOtherVersion: boolean } | null;
};

/** `version` null: a symposium. */
type AnsweredSubject = { type: SubjectType; path: string; version: number | null };

/** The page of one who comes to answer: the questions, thanks, or why it is not possible. */
export function AnswerPage({ door, isThanked, isAnsweredHere, sheet, subject, answer }: AnswerPageProps) {
  const t = useT();
  const { content, state } = door;
  if (isThanked) {
    return (
      <div className="max-w-[42rem]">
        <PageTitle kana={content.title} title={t("questionnaire.answer.thanks")} />
        {content.thanks ? <p className="mb-6 leading-170 whitespace-pre-line">{content.thanks}</p> : null}
        <Back subject={subject} />
      </div>
    );
  }
  return (
    <div className="max-w-[42rem]">
      <Heading level={1} className="mb-6">
        {content.title}
      </Heading>
      {answer?.isLate ? <Notice kind="warning" isLive className="mb-6" title={t("questionnaire.answer.late")} /> : null}
      {answer?.isOtherVersion ? (
        <Notice
          kind="warning"
          isLive
          className="mb-6"
          title={t("questionnaire.answer.newVersion", { version: subject?.version ?? 1 })}
        />
      ) : null}
      {state === "open" && subject?.version ? (
        <p className="mb-3 font-bold">{t("questionnaire.answer.aboutVersion", { version: subject.version })}</p>
      ) : null}
      {state === "open" && !isAnsweredHere ? (
        <AnswerForm
          content={content}
          isAnonymous={door.isAnonymous}
          closesAt={door.closesAt}
          version={subject?.version ?? null}
          sheet={sheet}
          values={answer?.values}
          problems={answer?.problems}
        />
      ) : (
        <>
          <DoorNotice door={door} isAnsweredHere={isAnsweredHere ?? false} />
          <Back subject={subject} />
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

function Back({ subject }: Pick<AnswerPageProps, "subject">) {
  const t = useT();
  if (!subject) return null;
  return (
    <p>
      <Link to={subject.path} className="link inline-flex min-h-11 items-center">
        {t(`questionnaire.answer.toSubject.${subject.type}`)}
      </Link>
    </p>
  );
}
