import { Form, Link } from "@remix-run/react";
import { momentText } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextAreaField } from "~/components/ui/text-field";
import type { DeskPlan } from "~/domain/training/desk-plans";
import { CHANGE_NOTE_LENGTH } from "~/domain/training/plan";
import { useLocale, useT } from "~/i18n/translate-context";
import { PlanStateLabel } from "./plan-state-label";
import { minutesText } from "./time-text";

/** What it is and where it stands. */
export function PlanOverviewHead({ plan, path }: { plan: DeskPlan; path: string }) {
  const t = useT();
  const locale = useLocale();
  const time = minutesText(t, plan.totalMinutes, plan.isAtLeast);
  return (
    <div className="grid gap-4">
      <PageTitle title={plan.content.title || t("training.desk.list.noTitle")} />
      <div>
        <p className="flex flex-wrap items-center gap-3">
          <PlanStateLabel state={plan.state} />
          {t(`training.desk.overview.state.${plan.state}`)}
        </p>
        <p>{t("training.desk.overview.total", { time })}</p>
        {plan.publishedAt && plan.revision ? (
          <p>
            {t("training.desk.overview.publishedOn", {
              date: momentText(plan.publishedAt, locale),
              revision: plan.revision,
            })}
          </p>
        ) : null}
        {plan.origin ? (
          <p>
            {t("training.desk.overview.origin", {
              name: plan.origin.hostName,
              title: plan.origin.title,
              revision: plan.origin.revision,
            })}
          </p>
        ) : null}
      </div>
      {plan.hasUnpublished ? (
        <Notice kind="warning" title={t("training.desk.overview.unpublished")}>
          {t("training.desk.overview.unpublishedText")}
        </Notice>
      ) : null}
      <Doors plan={plan} path={path} />
    </div>
  );
}

function Doors({ plan, path }: { plan: DeskPlan; path: string }) {
  const t = useT();
  const isOut = plan.revision !== null;
  const root = path.slice(0, path.lastIndexOf("/"));
  const doors = [
    { to: `${path}/edit/basics`, label: t("training.desk.overview.edit") },
    { to: `${path}/preview`, label: t("training.desk.overview.preview") },
    ...(plan.state === "published"
      ? [{ to: `/training/${plan.id}`, label: t("training.desk.overview.publicPage") }]
      : []),
    ...(isOut
      ? [
          { to: `${path}/held`, label: t("training.desk.overview.held") },
          { to: `${path}/history`, label: t("training.desk.overview.history") },
          { to: `${path}/questionnaire`, label: t("training.desk.overview.questionnaire") },
          { to: `${path}/voices`, label: t("training.desk.overview.voices") },
        ]
      : []),
    { to: `${root}/new?from=${plan.id}`, label: t("training.desk.overview.copy") },
  ];
  return (
    <ul className="flex flex-wrap gap-x-6">
      {doors.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} className="link inline-flex min-h-11 items-center">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export type OverviewProblem = "changeNoteLong" | "notSure" | "conflict" | "stops";

type FormsProps = { plan: DeskPlan; problem: OverviewProblem | null; changeNote: string };

/** Publishing with its note, and withdrawing. */
export function PublishPlanForm({ plan, problem, changeNote }: FormsProps) {
  const t = useT();
  const isStopped = plan.problems.some(({ severity }) => severity === "stops");
  if (isStopped) return null;
  if (plan.state === "published" && !plan.hasUnpublished && problem === null) {
    return <p>{t("training.desk.overview.same")}</p>;
  }
  return (
    <Form method="post" className="grid gap-4" noValidate>
      <input type="hidden" name="draftVersion" value={plan.version} />
      <TextAreaField
        id="changeNote"
        name="changeNote"
        rows={2}
        label={t("training.desk.overview.changeNote")}
        hint={t("training.desk.overview.changeNoteHint")}
        error={
          problem === "changeNoteLong" ? t("training.desk.overview.changeNoteLong", { max: CHANGE_NOTE_LENGTH }) : null
        }
        defaultValue={changeNote}
      />
      <p>
        <Button type="submit" size="lg" name="intent" value="publish">
          {t("training.desk.overview.publish")}
        </Button>
      </p>
    </Form>
  );
}

export function WithdrawPlanForm({ plan, problem }: Pick<FormsProps, "plan" | "problem">) {
  const t = useT();
  if (plan.state === "draft") return null;
  const isWithdrawn = plan.state === "withdrawn";
  const key = isWithdrawn ? "putBack" : "withdraw";
  return (
    <section aria-labelledby="withdraw" className="border-t border-solid-gray-300 pt-6">
      <Heading level={2} size={3} id="withdraw">
        {t(`training.desk.overview.${key}`)}
      </Heading>
      <p className="mt-1">{t(`training.desk.overview.${key}Hint`)}</p>
      <Form method="post" className="mt-3 grid gap-3" noValidate>
        {isWithdrawn ? null : (
          <div>
            <FieldError
              id="sure"
              error={problem === "notSure" ? t("training.desk.overview.withdrawSureError") : null}
            />
            <Checkbox
              id="sure"
              name="sure"
              value="yes"
              label={t("training.desk.overview.withdrawSure")}
              aria-invalid={problem === "notSure" || undefined}
              aria-describedby={problem === "notSure" ? "sure-error" : undefined}
            />
          </div>
        )}
        <p>
          <Button type="submit" look="outline" name="intent" value={key}>
            {t(`training.desk.overview.${key}`)}
          </Button>
        </p>
      </Form>
    </section>
  );
}
