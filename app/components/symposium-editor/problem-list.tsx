import { Link } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { placeOfProblem } from "~/domain/symposium/draft-sections";
import type { SymposiumProblem } from "~/domain/symposium/find-problems";
import { formatDate } from "~/i18n/format";
import type { Locale, Translate } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";
import { isDateKey } from "~/shared/dates";

type ProblemListProps = { problems: SymposiumProblem[]; root: string; id: string };

/** What stops publishing and what should be looked at, each with the way to its field. */
export function ProblemList({ problems, root, id }: ProblemListProps) {
  const t = useT();
  const stops = problems.filter(({ severity }) => severity === "stops");
  const warns = problems.filter(({ severity }) => severity === "warns");
  return (
    <div className="grid gap-4">
      {stops.length > 0 ? (
        <Notice kind="error" title={t("symposiumDesk.overview.stops", { count: stops.length })}>
          <Lines problems={stops} root={root} id={id} />
        </Notice>
      ) : null}
      {warns.length > 0 ? (
        <Notice kind="warning" title={t("symposiumDesk.overview.warns", { count: warns.length })}>
          <p>{t("symposiumDesk.overview.warnsHint")}</p>
          <Lines problems={warns} root={root} id={id} />
        </Notice>
      ) : null}
    </div>
  );
}

function Lines({ problems, root, id }: ProblemListProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul>
      {problems.map(({ code, at, values }) => {
        const { section, anchor } = placeOfProblem(at);
        return (
          <li key={`${code} ${at} ${JSON.stringify(values)}`}>
            <Link
              to={`${root}/${id}/edit/${section}#${anchor}`}
              className="link inline-flex min-h-11 items-center leading-150"
            >
              {t(`symposiumDesk.problem.${code}`, saidValues(values, { t, locale }))}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** A day in words, and a word for what has no name. */
function saidValues(values: SymposiumProblem["values"], { t, locale }: { t: Translate; locale: Locale }) {
  const said = Object.entries(values).map(([name, value]) => {
    if (value === "") return [name, t("symposiumDesk.entries.unnamed")];
    return [name, name === "date" && typeof value === "string" && isDateKey(value) ? formatDate(value, locale) : value];
  });
  return Object.fromEntries(said) as SymposiumProblem["values"];
}
