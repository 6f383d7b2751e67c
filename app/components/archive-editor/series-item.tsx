import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { DeskSeries } from "~/domain/archive/desk-series";
import type { SeriesProblem } from "~/domain/archive/series-form";
import { useT } from "~/i18n/translate-context";
import { RecordStateLabel } from "./record-state-label";
import { SeriesForm } from "./series-form";

type ItemProps = { root: string; series: DeskSeries; problem: SeriesProblem | null };

/** A series with its records in order. */
export function SeriesItem({ root, series, problem }: ItemProps) {
  const t = useT();
  const { id, title, description, records } = series;
  const isPublic = records.some(({ state }) => state === "published");
  return (
    <li id={id} className="grid scroll-mt-4 gap-3 rounded-12 border border-solid-gray-420 p-4">
      <Heading level={2} size={3}>
        {title}
      </Heading>
      {description ? <p className="whitespace-pre-line">{description}</p> : null}
      {isPublic ? (
        <p>
          <Link to={`/archive/series/${id}`} className="link inline-flex min-h-11 items-center">
            {t("archiveDesk.series.publicPage")}
          </Link>
        </p>
      ) : null}
      {records.length === 0 ? <p>{t("archiveDesk.series.recordsNone")}</p> : <Records root={root} series={series} />}
      <details open={problem !== null}>
        <summary className="min-h-11 cursor-pointer py-2 font-bold">{t("archiveDesk.series.edit")}</summary>
        <div className="mt-2">
          <SeriesForm id={id} words={{ title, description }} hosts={[]} problem={problem} />
        </div>
      </details>
    </li>
  );
}

function Records({ root, series: { id, records } }: Pick<ItemProps, "root" | "series">) {
  const t = useT();
  return (
    <Form method="post" aria-label={t("archiveDesk.series.records")}>
      <input type="hidden" name="series" value={id} />
      <ol className="grid gap-2">
        {records.map((record, index) => {
          const name = record.title || t("archiveDesk.list.noTitle");
          return (
            <li key={record.id} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-200 py-2">
              <span className="tabular-nums">{index + 1}.</span>
              <Link to={`${root}/${record.id}`} className="link inline-flex min-h-11 grow items-center font-bold">
                {name}
              </Link>
              <RecordStateLabel state={record.state} />
              {(["up", "down"] as const).map((to) =>
                (to === "up" && index === 0) || (to === "down" && index === records.length - 1) ? null : (
                  <Button
                    key={to}
                    type="submit"
                    look="outline"
                    name="intent"
                    value={`${to}:${record.id}`}
                    aria-label={t(`archiveDesk.editor.${to}Of`, { name })}
                  >
                    {t(`archiveDesk.editor.${to}`)}
                  </Button>
                ),
              )}
            </li>
          );
        })}
      </ol>
    </Form>
  );
}
