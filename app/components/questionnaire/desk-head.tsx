import { Link, NavLink } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import { PageTitle } from "~/components/ui/heading";
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
              <NavLink
                to={`${root}/${path}`}
                end
                className={({ isActive }) =>
                  classNames(
                    "inline-flex min-h-11 items-center border-b-4 px-3 no-underline",
                    isActive ? "border-blue-900 font-bold text-blue-900" : "border-transparent hover:underline",
                  )
                }
              >
                {t(label)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
