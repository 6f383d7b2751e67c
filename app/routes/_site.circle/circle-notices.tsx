import { Link } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import type { CircleView } from "~/domain/search/circle";
import { circlePath } from "~/domain/search/circle-links";
import type { CircleQuery } from "~/domain/search/circle-query";
import type { QueryProblem } from "~/domain/search/query-values";
import { useT } from "~/i18n/translate-context";

type Answer = {
  view: CircleView;
  query: CircleQuery;
  asked: "found" | "unknown" | "nothing";
  others: { label: string; lat: number; lng: number }[];
  problems: QueryProblem[];
};

/** What could not be read or found, and which other places bear the name. */
export function CircleNotices({ answer }: { answer: Answer }) {
  const t = useT();
  const { view, query, asked, others, problems } = answer;
  const shown = view.placeLabel ?? t("circle.thisPlace");
  return (
    <div className="mt-4 grid gap-3 empty:hidden">
      {asked === "unknown" ? (
        <Notice kind="warning">{t("circle.placeNotFound", { place: query.place, shown })}</Notice>
      ) : null}
      {problems.map((problem) => (
        <Notice key={`${problem.parameter}${problem.value}`} kind="warning">
          {t("circle.droppedValue", { parameter: problem.parameter, value: problem.value })}
        </Notice>
      ))}
      {asked === "nothing" ? <p>{t("circle.noPlace", { shown })}</p> : null}
      {others.length > 0 ? (
        <p className="no-print flex flex-wrap gap-x-4 gap-y-1 text-[1rem]">
          <span>{t("circle.whichPlace")}</span>
          {others.map(({ label, lat, lng }) => (
            <Link
              key={`${lat},${lng}`}
              to={circlePath({ ...view, center: { lat, lng }, placeLabel: label })}
              className="link inline-flex min-h-11 items-center"
            >
              {label}
            </Link>
          ))}
        </p>
      ) : null}
    </div>
  );
}
