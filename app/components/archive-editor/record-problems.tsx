import { Link } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import type { RecordProblem } from "~/domain/archive/find-record-problems";
import { placeOfRecordProblem } from "~/domain/archive/record-sections";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { isDateKey } from "~/shared/dates";

type ProblemsProps = { problems: RecordProblem[]; root: string; id: string };

/** What stops publishing and what should be looked at, each with the way to its field. */
export function RecordProblems({ problems, root, id }: ProblemsProps) {
  const t = useT();
  const stops = problems.filter(({ severity }) => severity === "stops");
  const warns = problems.filter(({ severity }) => severity === "warns");
  return (
    <div className="grid gap-4">
      {stops.length > 0 ? (
        <Notice kind="error" title={t("archiveDesk.overview.stops", { count: stops.length })}>
          <Lines problems={stops} root={root} id={id} />
        </Notice>
      ) : null}
      {warns.length > 0 ? (
        <Notice kind="warning" title={t("archiveDesk.overview.warns", { count: warns.length })}>
          <p>{t("archiveDesk.overview.warnsHint")}</p>
          <Lines problems={warns} root={root} id={id} />
        </Notice>
      ) : null}
    </div>
  );
}

function Lines({ problems, root, id }: ProblemsProps) {
  const t = useT();
  const locale = useLocale();
  const said = (values: RecordProblem["values"]) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (value === "") return [name, t("archiveDesk.editor.unnamed")];
        const isDay = name === "date" && typeof value === "string" && isDateKey(value);
        return [name, isDay ? formatDate(value, locale) : value];
      }),
    );
  return (
    <ul>
      {problems.map(({ code, at, values }) => (
        <li key={`${code} ${at} ${JSON.stringify(values)}`}>
          <Link to={pathOf(`${root}/${id}`, at)} className="link inline-flex min-h-11 items-center leading-150">
            {t(`archiveDesk.problem.${code}`, said(values))}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function pathOf(here: string, at: string): string {
  const { place, anchor } = placeOfRecordProblem(at);
  return place === "captions" || place === "files" ? `${here}/${place}` : `${here}/edit/${place}#${anchor}`;
}
