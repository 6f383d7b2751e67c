import { Link } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { PlanView } from "~/domain/training/plan-view";
import type { Progress } from "~/domain/training/progress";
import { useT } from "~/i18n/translate-context";
import { ForOfficers, PlanAfter, PlanDoors, PlanSource } from "./around-plan";
import { PartTick } from "./part-tick";
import { PlanBodyView } from "./plan-body";
import { partTitle } from "./span-text";

export type PlanPage = {
  view: PlanView;
  /** Of the account; null for guests: their device keeps it. */
  progress: Progress | null;
  /** Of the officer who looks. */
  towns: { code: string; name: string }[];
  mayReadNotes: boolean;
  questionnaire: { canAnswer: boolean; hasVoices: boolean };
};

export function PlanPageBody({ page }: { page: PlanPage }) {
  const t = useT();
  const { view, progress, towns, mayReadNotes } = page;
  return (
    <PageBody crumbs={[{ label: t("training.title"), to: "/training" }, { label: view.title }]}>
      <PageTitle title={view.title} />
      <div className="grid max-w-[56rem] gap-8">
        <PlanSource view={view} />
        <PlanDoors path={view.path} mayReadNotes={mayReadNotes} />
        <PlanBodyView
          body={view}
          tickOf={(part) => (
            <PartTick planId={view.id} partId={part.id} title={partTitle(t, part)} progress={progress} />
          )}
        />
        <TickHint isSignedIn={progress !== null} />
        <Questionnaire page={page} />
        <PlanAfter view={view} />
        <ForOfficers planId={view.id} towns={towns} />
      </div>
    </PageBody>
  );
}

function TickHint({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useT();
  const isHydrated = useHydrated();
  if (!isSignedIn && !isHydrated) return null;
  return (
    <p className="no-print text-[0.9375rem] text-solid-gray-700">
      {t(isSignedIn ? "training.page.doneHint" : "training.page.doneHintGuest")}{" "}
      {isSignedIn ? (
        <Link to="/my/learning" className="link inline-flex min-h-11 items-center">
          {t("training.page.learning")}
        </Link>
      ) : null}
    </p>
  );
}

function Questionnaire({ page: { view, questionnaire } }: { page: PlanPage }) {
  const t = useT();
  if (!questionnaire.canAnswer && !questionnaire.hasVoices) return null;
  return (
    <p className="no-print flex flex-wrap items-center gap-x-6 gap-y-2">
      {questionnaire.canAnswer ? (
        <LinkButton look="outline" to={`${view.path}/questionnaire`}>
          {t("training.page.questionnaire")}
        </LinkButton>
      ) : null}
      {questionnaire.hasVoices ? (
        <Link to={`${view.path}/voices`} className="link inline-flex min-h-11 items-center">
          {t("training.page.voices")}
        </Link>
      ) : null}
    </p>
  );
}
