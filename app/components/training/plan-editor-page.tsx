import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { DeskPlan } from "~/domain/training/desk-plans";
import type { PlanSection } from "~/domain/training/find-plan-problems";
import type { PlanContent } from "~/domain/training/plan-content";
import type { PlanFieldProblem } from "~/domain/training/plan-form";
import { useT } from "~/i18n/translate-context";
import { usePlanFieldErrors } from "./plan-fields";
import { PlanProblemList } from "./plan-problem-list";
import { PlanSectionNav } from "./plan-section-nav";
import { partTitle } from "./span-text";

type EditorPageProps = {
  path: string;
  plan: DeskPlan;
  section: PlanSection;
  isSaved: boolean;
  /** What came back instead of a redirect; `theirs`: what somebody else has saved first. */
  answer: { problems: PlanFieldProblem[]; version: number; theirs: PlanContent | null } | null;
  children: ReactNode;
};

/** One part of the editor: where one is, what is to be minded there, and its form. */
export function PlanEditorPage({ path, plan, section, isSaved, answer, children }: EditorPageProps) {
  const t = useT();
  const errors = usePlanFieldErrors(answer?.problems ?? []);
  const here = plan.problems.filter((problem) => problem.section === section);
  const version = answer?.version ?? plan.version;
  return (
    <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,46rem)]">
      <PlanSectionNav path={path} current={section} />
      <div className="min-w-0">
        <PageTitle
          kana={plan.content.title || t("training.desk.list.noTitle")}
          title={t(`training.desk.section.${section}`)}
        />
        <ErrorSummary errors={errors} />
        {errors.length > 0 && !answer?.theirs ? (
          <Notice className="mb-6" title={t("training.desk.editor.partly")} />
        ) : null}
        {isSaved && !answer ? (
          <Notice kind="success" isLive className="mb-6" title={t("training.desk.editor.saved")} />
        ) : null}
        {answer?.theirs ? <Conflict theirs={answer.theirs} here={`${path}/edit/${section}`} /> : null}
        {here.length > 0 && errors.length === 0 ? (
          <section aria-label={t("training.desk.editor.todo")} className="mb-8">
            <PlanProblemList problems={here} path={path} />
          </section>
        ) : null}
        <Form key={`${section} ${version}`} method="post" noValidate className="grid gap-7">
          {/* The first button of a form is the one Enter presses: without it Enter would move or remove a part. */}
          <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <input type="hidden" name="draftVersion" value={version} />
          {children}
          <p className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
            <Button type="submit" name="intent" value="save" size="lg">
              {t("training.desk.editor.save")}
            </Button>
            <Button type="submit" name="intent" value="next" size="lg" look="outline">
              {t("training.desk.editor.saveNext")}
            </Button>
          </p>
        </Form>
      </div>
    </div>
  );
}

/** What is saved now stands here in short; what was typed stands in the fields. */
function Conflict({ theirs, here }: { theirs: PlanContent; here: string }) {
  const t = useT();
  return (
    <Notice kind="warning" isLive className="mb-6" title={t("training.desk.editor.conflictTitle")}>
      <p className="my-2">{t("training.desk.editor.conflictText")}</p>
      <p className="font-bold">{t("training.desk.editor.conflictTheirs")}</p>
      <p>{theirs.title || t("training.desk.list.noTitle")}</p>
      {theirs.summary ? <p className="whitespace-pre-line">{theirs.summary}</p> : null}
      <ol className="list-decimal pl-6">
        {theirs.parts.map((part) => (
          <li key={part.id}>
            {partTitle(t, part)}
            {part.text ? <span className="block whitespace-pre-line text-[0.9375rem]">{part.text}</span> : null}
          </li>
        ))}
      </ol>
      <p className="mt-3">
        <Link to={here} reloadDocument className="link inline-flex min-h-11 items-center">
          {t("training.desk.editor.conflictUseTheirs")}
        </Link>
      </p>
    </Notice>
  );
}
