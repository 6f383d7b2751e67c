import { Link } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { subjectCrumbs } from "~/components/questionnaire/subject-crumbs";
import { Heading, PageTitle } from "~/components/ui/heading";
import type { PublicChange } from "~/domain/questionnaire/answered-change";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";

type HistoryPageProps = {
  subject: { path: string; title: string };
  /** The newest first. */
  revisions: { number: number; publishedAt: string; changeNote: string }[];
  changes: PublicChange[];
};

/** Every version of a record that was published, with what was new in it and which voices led to it. */
export function HistoryPage({ subject, revisions, changes }: HistoryPageProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <PageBody crumbs={subjectCrumbs({ ...subject, type: "record" }, t("voices.history.title"), t)}>
      <PageTitle kana={subject.title} title={t("voices.history.title")} lead={t("voices.history.lead")} />
      <ol className="grid max-w-[52rem] gap-4">
        {revisions.map(({ number, publishedAt, changeNote }, index) => {
          const ofVersion = changes.filter(({ inVersion }) => inVersion === number);
          const note = changeNote || t(number === 1 ? "voices.history.first" : "voices.history.noNote");
          return (
            <li key={number} id={`version-${number}`} className="rounded-12 border border-solid-gray-300 p-5">
              <Heading level={2} size={3}>
                {t("voices.version", { version: number })}
                {index === 0 ? (
                  <span className="ml-3 text-[1rem] font-normal">{t("voices.history.current")}</span>
                ) : null}
              </Heading>
              <p className="text-[0.9375rem] text-solid-gray-700">
                {t("voices.history.publishedOn", { date: formatDate(tokyoDateKey(new Date(publishedAt)), locale) })}
              </p>
              <p className="mt-2 leading-170 whitespace-pre-line">{note}</p>
              {ofVersion.length > 0 ? (
                <>
                  <p className="mt-3 font-bold">{t("voices.history.voices")}</p>
                  <ul className="list-disc pl-6">
                    {ofVersion.map((change) => (
                      <li key={change.id}>
                        <Link to={`${subject.path}/voices#${change.id}`} className="link">
                          {change.change}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
    </PageBody>
  );
}
