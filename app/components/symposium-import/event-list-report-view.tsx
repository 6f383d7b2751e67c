import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { countOutcomes, type EventListReport } from "~/domain/importing/event-list-report";
import { useT } from "~/i18n/translate-context";
import { EventLines } from "./event-lines";

/** What a file would do, and the form that carries it out. `kept`: the file, which goes back with the form. */
export function EventListReportView({ report, kept, root }: { report: EventListReport; kept: string; root: string }) {
  const t = useT();
  const counts = countOutcomes(report);
  const { unusedColumns, encoding, lines } = report;
  const of = (outcome: "new" | "known" | "wrong") => lines.filter((line) => line.outcome === outcome);
  return (
    <>
      <section aria-labelledby="report" className="rounded-12 border border-solid-gray-420 p-5">
        <Heading level={2} id="report">
          {t("symposiumList.import.report.title")}
        </Heading>
        <p className="mt-2" role="status">
          {t("symposiumList.import.report.notYet")}
        </p>
        <ul className="mt-2 grid gap-1">
          <li className="font-bold">{t("symposiumList.import.report.new", { count: counts.new })}</li>
          <li>{t("symposiumList.import.report.known", { count: counts.known })}</li>
          <li>{t("symposiumList.import.report.wrong", { count: counts.wrong })}</li>
          {counts.left > 0 ? <li>{t("symposiumList.import.report.left", { count: counts.left })}</li> : null}
          {unusedColumns.length > 0 ? (
            <li>{t("symposiumList.import.report.unused", { columns: unusedColumns.join("、") })}</li>
          ) : null}
          <li className="text-[0.9375rem] text-solid-gray-700">
            {t("symposiumList.import.report.encoding", { name: encoding })}
          </li>
        </ul>
        <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
          {counts.new > 0 ? (
            <Form method="post" encType="multipart/form-data" reloadDocument>
              <input type="hidden" name="kept" value={kept} />
              <Button type="submit" size="lg" name="intent" value="import">
                {t("symposiumList.import.report.submit", { count: counts.new })}
              </Button>
            </Form>
          ) : (
            <p>{t("symposiumList.import.report.nothing")}</p>
          )}
          <Link to={`${root}/import`} reloadDocument className="link inline-flex min-h-11 items-center">
            {t("symposiumList.import.again")}
          </Link>
        </div>
      </section>
      <EventLines outcome="wrong" lines={of("wrong")} root={root} />
      <EventLines outcome="known" lines={of("known")} root={root} />
      <EventLines outcome="new" lines={of("new")} root={root} />
    </>
  );
}
