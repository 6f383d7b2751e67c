import { Link } from "@remix-run/react";
import { BeforeAfter } from "~/components/symposium-editor/before-after";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { HANDOUT_LIMIT, type SubjectType } from "~/domain/questionnaire/questionnaire";
import { questionnaireFields } from "~/domain/questionnaire/questionnaire-form";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import { type LinkWithQr, NOTHING, type QuestionnaireAnswer } from "~/domain/symposium/questionnaire-answer";
import { windowValues } from "~/domain/symposium/questionnaire-window";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { changedLines } from "./changed-lines";
import { HandoutLinks, LinksPart } from "./links-part";
import { OpeningPart } from "./opening-part";
import { QuestionnaireEditor } from "./questionnaire-editor";

type PartsProps = {
  questionnaire: DeskQuestionnaire;
  subject: { type: SubjectType; isPublished: boolean };
  root: string;
  open: LinkWithQr | null;
  done: string | null;
  answer: QuestionnaireAnswer | null;
};

const DONE: Record<string, MessageKey> = {
  saved: "questionnaire.editor.saved",
  opened: "questionnaire.window.opened",
  closed: "questionnaire.window.closed",
  withdrawn: "questionnaire.window.withdrawn",
};

/** The page of an アンケート at the desk: what was done or is to be mended, its questions, its opening, its links. */
export function QuestionnaireParts({ questionnaire, subject, root, open, done, answer }: PartsProps) {
  const t = useT();
  const shown = answer ?? NOTHING;
  const countError = shown.isCountWrong ? t("questionnaire.links.countError", { max: HANDOUT_LIMIT }) : null;
  const errors = useErrors(shown, countError);
  const doneKey = done && !answer ? DONE[done] : undefined;
  const windowError = (name: string) => {
    const problem = shown.windowProblems.find(({ field }) => field === name);
    return problem ? t(`symposiumDesk.fieldProblem.${problem.code}`, problem.values) : null;
  };
  return (
    <div className="max-w-[46rem]">
      <ErrorSummary errors={errors} />
      {shown.fields && errors.length > 0 ? <Notice className="mb-6" title={t("questionnaire.editor.partly")} /> : null}
      {doneKey ? <Notice kind="success" isLive className="mb-6" title={t(doneKey)} /> : null}
      {shown.conflict ? <Conflict conflict={shown.conflict} here={`${root}/questionnaire`} /> : null}
      {shown.links.length > 0 ? <HandoutLinks links={shown.links} /> : null}
      <div className="no-print grid gap-12">
        {questionnaire.state === "draft" ? null : (
          <Notice title={t("questionnaire.editor.fixed")}>
            {questionnaire.answers === 0 ? t("questionnaire.editor.canWithdraw") : null}
          </Notice>
        )}
        <QuestionnaireEditor
          questionnaire={questionnaire}
          type={subject.type}
          fields={shown.fields ?? questionnaireFields(questionnaire.content)}
          problems={shown.problems}
          version={shown.version ?? questionnaire.version}
        />
        <OpeningPart
          questionnaire={questionnaire}
          type={subject.type}
          values={shown.window ?? windowValues(questionnaire)}
          errorOf={windowError}
        />
        <LinksPart {...{ questionnaire, open, countError }} subject={subject} />
      </div>
    </div>
  );
}

function useErrors(shown: QuestionnaireAnswer, countError: string | null): FieldError[] {
  const t = useT();
  const errors = [
    ...shown.problems.map(({ field, code, values }) => ({
      fieldId: field,
      message: t(`questionnaire.problem.${code}`, values),
    })),
    ...shown.windowProblems.map(({ field, code, values }) => ({
      fieldId: field,
      message: t(`symposiumDesk.fieldProblem.${code}`, values),
    })),
  ];
  if (shown.refusal) {
    errors.unshift({ fieldId: "window", message: t(`questionnaire.window.refused.${shown.refusal}`) });
  }
  if (countError) errors.push({ fieldId: "count", message: countError });
  return errors;
}

function Conflict({ conflict, here }: { conflict: NonNullable<QuestionnaireAnswer["conflict"]>; here: string }) {
  const t = useT();
  const lines = changedLines(conflict.theirs, conflict.mine, t);
  return (
    <Notice kind="warning" isLive className="mb-6" title={t("questionnaire.conflict.title")}>
      <p className="my-2">{t(lines.length > 0 ? "questionnaire.conflict.text" : "questionnaire.conflict.same")}</p>
      <BeforeAfter
        lines={lines}
        caption={t("questionnaire.conflict.title")}
        beforeLabel={t("questionnaire.conflict.theirs")}
        afterLabel={t("questionnaire.conflict.mine")}
      />
      <p className="mt-3">
        <Link to={here} reloadDocument className="link inline-flex min-h-11 items-center">
          {t("questionnaire.conflict.useTheirs")}
        </Link>
      </p>
    </Notice>
  );
}
