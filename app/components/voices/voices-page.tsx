import { PageBody } from "~/components/layout/page-body";
import { PublishedPart } from "~/components/questionnaire/published-part";
import { subjectCrumbs } from "~/components/questionnaire/subject-crumbs";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading, PageTitle } from "~/components/ui/heading";
import type { VersionResults } from "~/domain/questionnaire/published-results";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { Voices } from "~/domain/questionnaire/voices";
import { useT } from "~/i18n/translate-context";
import { ChangeCard } from "./change-card";

type VoicesPageProps = {
  subject: { type: SubjectType; path: string; title: string; version: number | null };
  voices: Voices;
};

/** What was answered about a record or plan, version by version, and what was changed because of it. */
export function VoicesPage({ subject, voices }: VoicesPageProps) {
  const t = useT();
  const { canAnswer, versions, changes } = voices;
  const isEmpty = versions.length === 0 && changes.length === 0;
  return (
    <PageBody crumbs={subjectCrumbs(subject, t("voices.title"), t)}>
      <PageTitle kana={subject.title} title={t("voices.title")} lead={t("voices.lead")} />
      {canAnswer ? (
        <p className="no-print mb-8">
          <LinkButton to={`${subject.path}/questionnaire`}>{t("voices.answer")}</LinkButton>
        </p>
      ) : null}
      {isEmpty ? <EmptyState title={t("voices.none")}>{t("voices.noneHint")}</EmptyState> : null}
      {changes.length === 0 ? null : (
        <section aria-labelledby="changes" className="mb-12 max-w-[52rem]">
          <Heading level={2} id="changes" className="mb-4">
            {t("voices.changesTitle")}
          </Heading>
          <ol className="grid gap-4">
            {changes.map((change) => (
              <li key={change.id} id={change.id} className="rounded-12 border border-solid-gray-300 p-5">
                <ChangeCard change={change} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {versions.map((one) => (
        <VersionPart key={one.version} {...one} />
      ))}
    </PageBody>
  );
}

function VersionPart({ version, results }: VersionResults) {
  const t = useT();
  const id = `version-${version ?? 1}`;
  return (
    <section aria-labelledby={id} className="mb-12">
      <Heading level={2} id={id} className="mb-3">
        {t("voices.answersTo", { version: version ?? 1 })}
      </Heading>
      <PublishedPart results={withOwnIds(results, id)} headingLevel={3} />
    </section>
  );
}

/** Each version has the same questions. */
function withOwnIds(results: VersionResults["results"], prefix: string): VersionResults["results"] {
  return { ...results, questions: results.questions.map((one) => ({ ...one, id: `${prefix}-${one.id}` })) };
}
