import { Form, Link } from "@remix-run/react";
import { QuestionnaireHead } from "~/components/questionnaire/desk-head";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { DeskChange } from "~/domain/questionnaire/answered-change";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import { changeValues } from "~/domain/symposium/read-answered-change";
import type { VoicesAnswer } from "~/domain/symposium/voices-answer";
import { useT } from "~/i18n/translate-context";
import { ChangeCard } from "./change-card";
import { ChangeForm } from "./change-form";
import { changeFieldId, changeProblemText } from "./change-problems";

type DeskVoicesProps = {
  subject: { type: SubjectType; title: string; version: number | null };
  root: string;
  changes: DeskChange[];
  /** Of the page everyone sees; null while the subject is not published. */
  publicPath: string | null;
  done: string | null;
  answer: VoicesAnswer | null;
};

const DONE = ["added", "saved", "published", "takenBack", "deleted"] as const;

/** Where the host writes what was changed because of which answers. */
export function DeskVoicesPage({ subject, root, changes, publicPath, done, answer }: DeskVoicesProps) {
  const t = useT();
  const doneName = answer ? undefined : DONE.find((one) => one === done);
  const latest = subject.version;
  const problems = answer?.problems ?? [];
  const errors = problems.map((one) => ({
    fieldId: changeFieldId(answer?.of ?? null, one.field),
    message: changeProblemText(one, t),
  }));
  const isNew = answer !== null && answer.of === null;
  return (
    <>
      <QuestionnaireHead root={root} title={t("voices.title")} subject={subject} />
      <div className="max-w-[46rem]">
        <ErrorSummary errors={errors} />
        {doneName ? <Notice kind="success" isLive className="mb-6" title={t(`voices.done.${doneName}`)} /> : null}
        <p className="mb-4">{t("voices.deskLead")}</p>
        {publicPath ? (
          <p className="mb-6">
            <Link to={publicPath} className="link inline-flex min-h-11 items-center">
              {t("voices.publicPage")}
            </Link>
          </p>
        ) : null}
        {changes.length === 0 ? <p className="mb-6">{t("voices.deskNone")}</p> : null}
        <ol className="grid gap-6">
          {changes.map((change) => (
            <li key={change.id} id={change.id} className="rounded-12 border border-solid-gray-300 p-5">
              <OneChange change={change} latest={latest} answer={answer?.of === change.id ? answer : null} />
            </li>
          ))}
        </ol>
        <section aria-labelledby="add-change" className="mt-10 border-t-4 border-solid-gray-300 pt-6">
          <Heading level={2} size={3} id="add-change" className="mb-4">
            {t("voices.addTitle")}
          </Heading>
          <ChangeForm
            key={changes.length}
            of={null}
            values={isNew ? answer.values : {}}
            problems={isNew ? problems : []}
            stamp=""
            latest={latest}
          />
        </section>
      </div>
    </>
  );
}

type OneProps = { change: DeskChange; latest: number | null; answer: VoicesAnswer | null };

function OneChange({ change, latest, answer }: OneProps) {
  const t = useT();
  const intent = change.isPublished ? "takeBack" : "publish";
  return (
    <>
      <p className="mb-3 font-bold">{t(change.isPublished ? "voices.isPublished" : "voices.isDraft")}</p>
      {answer?.theirs ? (
        <Notice kind="warning" isLive className="mb-4" title={t("voices.conflict")}>
          {t("voices.conflictText")}
        </Notice>
      ) : null}
      <ChangeCard change={change} />
      <Form method="post" className="mt-4 flex flex-wrap gap-3">
        <Button type="submit" look="outline" name="intent" value={`${intent}:${change.id}`}>
          {t(`voices.${intent}`)}
        </Button>
        <Button type="submit" look="text" name="intent" value={`delete:${change.id}`}>
          {t("voices.delete")}
        </Button>
      </Form>
      <details className="mt-3" open={answer !== null}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t("voices.edit")}</summary>
        <div className="mt-3">
          <ChangeForm
            key={change.stamp}
            of={change.id}
            values={answer?.values ?? changeValues(change)}
            problems={answer?.problems ?? []}
            stamp={change.stamp}
            latest={latest}
          />
        </div>
      </details>
    </>
  );
}
