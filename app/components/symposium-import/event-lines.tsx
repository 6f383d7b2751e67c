import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import type { EventLine } from "~/domain/importing/event-list-report";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

type EventLinesProps = { outcome: "new" | "known" | "wrong"; lines: readonly EventLine[]; root: string };

/** The lines of one fate, in the order of the file. */
export function EventLines({ outcome, lines, root }: EventLinesProps) {
  const t = useT();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={outcome}>
      <Heading level={2} id={outcome}>
        {t(`symposiumList.import.report.${outcome}Title`)}
      </Heading>
      {outcome === "new" ? null : <p className="mt-1">{t(`symposiumList.import.report.${outcome}Lead`)}</p>}
      <ul className="mt-2 border-t border-solid-gray-300">
        {lines.map((line) => (
          <EventLineItem key={line.line} line={line} root={root} />
        ))}
      </ul>
    </section>
  );
}

function EventLineItem({ line, root }: { line: EventLine; root: string }) {
  const t = useT();
  const locale = useLocale();
  const { title, day, issues, symposium, sameAsLine } = line;
  return (
    <li className="border-b border-solid-gray-300 py-3">
      <p className="flex flex-wrap gap-x-3">
        <span className="text-solid-gray-700">
          {t("symposiumList.import.report.line", { line: String(line.line) })}
        </span>
        {day ? <span className="font-bold">{formatDate(day, locale)}</span> : null}
        <span className="min-w-0 break-words font-bold">{title || t("symposiumList.import.report.noTitle")}</span>
      </p>
      {issues.length > 0 ? (
        <ul className="mt-1 list-disc pl-6">
          {issues.map(({ code, values }) => (
            <li key={`${code}${values.column ?? ""}`} className="break-words">
              {t(`symposiumList.import.issue.${code}`, values)}
            </li>
          ))}
        </ul>
      ) : null}
      {symposium ? (
        <p className="mt-1">
          <Link to={`${root}/${symposium.id}`} className="link">
            {t("symposiumList.import.report.exists", { title: symposium.title })}
          </Link>
        </p>
      ) : null}
      {sameAsLine === null ? null : (
        <p className="mt-1">{t("symposiumList.import.report.sameAsLine", { line: String(sameAsLine) })}</p>
      )}
    </li>
  );
}
