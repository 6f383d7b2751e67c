import { Link } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import type { DeskSymposium, SectionMarks } from "~/domain/symposium/desk-symposia";
import { DRAFT_SECTIONS, type DraftSection, placeOfProblem } from "~/domain/symposium/draft-sections";
import type { SymposiumProblem } from "~/domain/symposium/find-problems";
import { useT } from "~/i18n/translate-context";

/** The parts of the editor with a mark where something stops publishing or should be looked at. */
export function SectionNav(props: { root: string; symposium: DeskSymposium; current: DraftSection | null }) {
  const t = useT();
  const { root, symposium, current } = props;
  const marks = sectionMarks(symposium.problems);
  const look = "flex min-h-11 items-center justify-between gap-2 border-l-4 px-3 no-underline";
  return (
    <nav aria-label={t("symposiumDesk.editor.nav")}>
      <ul className="grid grid-cols-2 gap-x-2 sm:grid-cols-3 lg:grid-cols-1">
        <li>
          <Link to={`${root}/${symposium.id}`} className={classNames(look, "border-transparent link")}>
            {t("symposiumDesk.editor.overview")}
          </Link>
        </li>
        {DRAFT_SECTIONS.map((section) => (
          <li key={section}>
            <Link
              to={`${root}/${symposium.id}/edit/${section}`}
              aria-current={section === current ? "page" : undefined}
              className={classNames(
                look,
                section === current
                  ? "border-blue-900 bg-blue-50 font-bold text-blue-900"
                  : "border-solid-gray-200 text-solid-gray-900 hover:bg-solid-gray-50",
              )}
            >
              {t(`symposiumDesk.section.${section}`)}
              <SectionMark mark={marks[section] ?? null} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function sectionMarks(problems: SymposiumProblem[]): SectionMarks {
  const marks: SectionMarks = {};
  for (const { at, severity } of problems) {
    const { section } = placeOfProblem(at);
    if (marks[section] !== "stops") marks[section] = severity;
  }
  return marks;
}

export function SectionMark({ mark }: { mark: "stops" | "warns" | null }) {
  const t = useT();
  if (mark === null) return null;
  return (
    <span
      className={classNames(
        "grid size-6 shrink-0 place-items-center rounded-full border-2 text-[0.875rem] font-bold leading-100",
        mark === "stops" ? "border-red-900 text-red-900" : "border-yellow-900 text-yellow-1000",
      )}
    >
      <span aria-hidden="true">!</span>
      <span className="sr-only">{t(`symposiumDesk.overview.mark.${mark}`)}</span>
    </span>
  );
}
