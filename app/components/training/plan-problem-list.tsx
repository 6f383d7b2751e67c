import { Link } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import type { PlanProblem } from "~/domain/training/find-plan-problems";
import { useT } from "~/i18n/translate-context";

type ProblemListProps = {
  problems: PlanProblem[];
  /** Of the plan at its desk. */
  path: string;
};

/** What stops publishing and what should be looked at, each with the way to its field. */
export function PlanProblemList({ problems, path }: ProblemListProps) {
  const t = useT();
  const stops = problems.filter(({ severity }) => severity === "stops");
  const warns = problems.filter(({ severity }) => severity === "warns");
  return (
    <div className="grid gap-4">
      {stops.length > 0 ? (
        <Notice kind="error" title={t("training.desk.overview.stops", { count: stops.length })}>
          <Lines problems={stops} path={path} />
        </Notice>
      ) : null}
      {warns.length > 0 ? (
        <Notice kind="warning" title={t("training.desk.overview.warns", { count: warns.length })}>
          <p>{t("training.desk.overview.warnsHint")}</p>
          <Lines problems={warns} path={path} />
        </Notice>
      ) : null}
    </div>
  );
}

function Lines({ problems, path }: ProblemListProps) {
  const t = useT();
  return (
    <ul>
      {problems.map(({ code, section, anchor, number }) => (
        <li key={`${code} ${anchor}`}>
          <Link to={`${path}/edit/${section}#${anchor}`} className="link inline-flex min-h-11 items-center leading-150">
            {t(`training.desk.problem.${code}`, { number: number ?? 0 })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
