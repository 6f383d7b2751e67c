import { Chip } from "~/components/ui/chip";
import { Notice } from "~/components/ui/notice";
import type { AnsweredVersion } from "~/domain/questionnaire/answered-versions";
import type { PublishedResults } from "~/domain/questionnaire/published-results";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import type { QuestionnaireResults } from "~/domain/questionnaire/results";
import { useT } from "~/i18n/translate-context";
import { CrossTables } from "./cross-tables";
import { QuestionnaireHead } from "./desk-head";
import { PublishPart } from "./publish-part";
import { ResultList } from "./result-list";

type ResultsPageProps = {
  questionnaire: DeskQuestionnaire;
  results: QuestionnaireResults;
  published: PublishedResults | null;
  versions: AnsweredVersion[];
  version: number | null;
  subject: { type: SubjectType; title: string; version: number | null };
  root: string;
  /** Of the page everyone can see. */
  publicPath: string;
  done: string | null;
  refusal: "notClosed" | "few" | null;
};

/** Every answer counted, for those at the desk, and what of it becomes public. */
export function QuestionnaireResultsPage(props: ResultsPageProps) {
  const t = useT();
  const { questionnaire, results, published, version, subject, root, done, refusal } = props;
  return (
    <>
      <QuestionnaireHead root={root} title={t("questionnaire.results.title")} subject={subject} />
      {refusal ? <Notice kind="error" isLive className="mb-6" title={t(`questionnaire.publish.${refusal}`)} /> : null}
      {!refusal && (done === "done" || done === "undone") ? (
        <Notice kind="success" isLive className="mb-6" title={t(`questionnaire.publish.${done}`)} />
      ) : null}
      <VersionChips {...props} />
      <p className="mb-2 text-[1.25rem] font-bold">{t("questionnaire.results.total", { count: results.total })}</p>
      {results.total === 0 ? (
        <p>{t("questionnaire.results.none")}</p>
      ) : (
        <>
          <p className="mb-4 max-w-[42rem]">{t("questionnaire.results.lead")}</p>
          <p className="no-print mb-8">
            <a href={`${root}/questionnaire/results.csv`} className="link inline-flex min-h-11 items-center">
              {t("questionnaire.results.csv")}
            </a>{" "}
            {t("questionnaire.results.csvHint")}
          </p>
          <ResultList questions={results.questions} total={results.total} />
          {results.cross ? <CrossTables cross={results.cross} /> : null}
          <PublishPart {...{ questionnaire, published, version }} current={subject.version} path={props.publicPath} />
        </>
      )}
    </>
  );
}

/** Answers to different versions are not added up: what was asked about was another thing. */
function VersionChips({ versions, version, root }: ResultsPageProps) {
  const t = useT();
  const known = versions.flatMap((one) => (one.version === null ? [] : [{ ...one, version: one.version }]));
  if (known.length === 0) return null;
  return (
    <nav aria-label={t("questionnaire.results.version")} className="no-print mb-4 flex flex-wrap gap-2">
      {known.map((one) => (
        <Chip
          key={one.version}
          to={`${root}/questionnaire/results?version=${one.version}`}
          isCurrent={one.version === version}
        >
          {t("questionnaire.results.aboutVersion", { version: one.version, count: one.answers })}
        </Chip>
      ))}
    </nav>
  );
}
