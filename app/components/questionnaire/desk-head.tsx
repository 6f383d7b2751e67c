import { Link } from "@remix-run/react";
import { PageTitle } from "~/components/ui/heading";
import { TabLink } from "~/components/ui/tab-link";
import { useT } from "~/i18n/translate-context";

const TABS = [
  { path: "questionnaire", label: "questionnaire.tabs.questions" },
  { path: "questionnaire/preview", label: "questionnaire.tabs.preview" },
  { path: "questionnaire/results", label: "questionnaire.tabs.results" },
] as const;

/** The head of the desk's pages of an アンケート. `root`: of the symposium at the desk. */
export function QuestionnaireHead({ root, title, subject }: { root: string; title: string; subject: string }) {
  const t = useT();
  return (
    <>
      <p className="no-print">
        <Link to={root} className="link inline-flex min-h-11 items-center">
          {t("questionnaire.back")}
        </Link>
      </p>
      <PageTitle title={title} kana={subject} />
      <nav aria-label={t("questionnaire.tabs.label")} className="no-print mb-6 border-b border-solid-gray-300">
        <ul className="flex flex-wrap">
          {TABS.map(({ path, label }) => (
            <li key={path}>
              <TabLink to={`${root}/${path}`}>{t(label)}</TabLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
