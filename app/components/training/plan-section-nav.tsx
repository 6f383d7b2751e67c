import { Link } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import { PLAN_SECTIONS, type PlanSection } from "~/domain/training/find-plan-problems";
import { useT } from "~/i18n/translate-context";

/** The overview and the parts of the editor. */
export function PlanSectionNav({ path, current }: { path: string; current: PlanSection | null }) {
  const t = useT();
  const link = (isCurrent: boolean) =>
    classNames(
      "flex min-h-11 items-center rounded-8 px-3",
      isCurrent ? "bg-blue-50 font-bold text-solid-gray-900 no-underline" : "link",
    );
  return (
    <nav aria-label={t("training.desk.editor.sections")}>
      <ul className="grid gap-1">
        <li>
          <Link to={path} aria-current={current === null ? "page" : undefined} className={link(current === null)}>
            {t("training.desk.editor.overview")}
          </Link>
        </li>
        {PLAN_SECTIONS.map((section) => (
          <li key={section}>
            <Link
              to={`${path}/edit/${section}`}
              aria-current={current === section ? "page" : undefined}
              className={link(current === section)}
            >
              {t(`training.desk.section.${section}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
