import { Link } from "@remix-run/react";
import { PageTitle } from "~/components/ui/heading";
import { TabLink } from "~/components/ui/tab-link";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import { useT } from "~/i18n/translate-context";

const TABS = [
  { path: "questionnaire", label: "questionnaire.tabs.questions" },
  { path: "questionnaire/preview", label: "questionnaire.tabs.preview" },
  { path: "questionnaire/results", label: "questionnaire.tabs.results" },
] as const;

const VOICES = { path: "voices", label: "questionnaire.tabs.voices" } as const;

type HeadProps = { root: string; title: string; subject: { type: SubjectType; title: string } };

/** The head of the desk's pages of an アンケート. `root`: of what it is about, at the desk. */
export function QuestionnaireHead({ root, title, subject }: HeadProps) {
  const t = useT();
  const tabs = subject.type === "symposium" ? TABS : [...TABS, VOICES];
  return (
    <>
      <p className="no-print">
        <Link to={root} className="link inline-flex min-h-11 items-center">
          {t(`questionnaire.back.${subject.type}`)}
        </Link>
      </p>
      <PageTitle title={title} kana={subject.title} />
      <nav aria-label={t("questionnaire.tabs.label")} className="no-print mb-6 border-b border-solid-gray-300">
        <ul className="flex flex-wrap">
          {tabs.map(({ path, label }) => (
            <li key={path}>
              <TabLink to={`${root}/${path}`}>{t(label)}</TabLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
