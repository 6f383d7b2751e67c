import { Link } from "@remix-run/react";
import { SectionMark } from "~/components/symposium-editor/section-nav";
import { classNames } from "~/components/ui/class-names";
import type { DeskRecord } from "~/domain/archive/desk-records";
import type { RecordProblem } from "~/domain/archive/find-record-problems";
import { type ProblemPlace, placeOfRecordProblem, RECORD_SECTIONS } from "~/domain/archive/record-sections";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

const DOORS = ["captions", "files"] as const;

type NavProps = {
  root: string;
  record: Pick<DeskRecord, "id" | "problems">;
  /** null: the overview. */
  current: ProblemPlace | null;
};

/** The parts of a record with a mark where something stops publishing or should be looked at. */
export function RecordNav({ root, record, current }: NavProps) {
  const t = useT();
  const here = `${root}/${record.id}`;
  return (
    <nav aria-label={t("archiveDesk.editor.nav")}>
      <ul className="grid grid-cols-2 gap-x-2 sm:grid-cols-3 lg:grid-cols-1">
        <NavItem to={here} label="archiveDesk.editor.overview" isCurrent={current === null} mark={null} />
        {RECORD_SECTIONS.map((section) => (
          <NavItem
            key={section}
            to={`${here}/edit/${section}`}
            label={`archiveDesk.section.${section}`}
            isCurrent={current === section}
            mark={markOf(record.problems, section)}
          />
        ))}
        {DOORS.map((door) => (
          <NavItem
            key={door}
            to={`${here}/${door}`}
            label={`archiveDesk.door.${door}`}
            isCurrent={current === door}
            mark={markOf(record.problems, door)}
          />
        ))}
      </ul>
    </nav>
  );
}

type ItemProps = { to: string; label: MessageKey; isCurrent: boolean; mark: "stops" | "warns" | null };

function NavItem({ to, label, isCurrent, mark }: ItemProps) {
  const t = useT();
  return (
    <li>
      <Link
        to={to}
        aria-current={isCurrent ? "page" : undefined}
        className={classNames(
          "flex min-h-11 items-center justify-between gap-2 border-l-4 px-3 no-underline",
          isCurrent
            ? "border-blue-900 bg-blue-50 font-bold text-blue-900"
            : "border-solid-gray-200 text-solid-gray-900 hover:bg-solid-gray-50",
        )}
      >
        {t(label)}
        <SectionMark mark={mark} />
      </Link>
    </li>
  );
}

function markOf(problems: RecordProblem[], place: ProblemPlace): "stops" | "warns" | null {
  const here = problems.filter(({ at }) => placeOfRecordProblem(at).place === place);
  if (here.length === 0) return null;
  return here.some(({ severity }) => severity === "stops") ? "stops" : "warns";
}
