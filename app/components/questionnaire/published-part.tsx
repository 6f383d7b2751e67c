import type { PublishedResults } from "~/domain/questionnaire/published-results";
import { useT } from "~/i18n/translate-context";
import { CrossTables } from "./cross-tables";
import { ResultList } from "./result-list";

/** The results as everyone may see them. */
export function PublishedPart({ results, headingLevel = 2 }: { results: PublishedResults; headingLevel?: 2 | 3 }) {
  const t = useT();
  return (
    <>
      <p className="mb-2">{t("questionnaire.results.publicLead", { count: results.total })}</p>
      {results.hasHidden ? (
        <p className="mb-6 text-[0.9375rem] text-solid-gray-800">{t("questionnaire.results.hiddenNote")}</p>
      ) : null}
      <ResultList questions={results.questions} total={results.total} headingLevel={headingLevel} />
      {results.cross ? <CrossTables cross={results.cross} headingLevel={headingLevel} /> : null}
    </>
  );
}
