import { Link } from "@remix-run/react";
import { TermList } from "~/components/glossary/term-list";
import { Chip } from "~/components/ui/chip";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading } from "~/components/ui/heading";
import type { TermIndex } from "~/domain/glossary/term-view";
import { useT } from "~/i18n/translate-context";
import { listSearch } from "~/shared/pages";

type Asked = Pick<TermIndex, "row" | "field">;

/** What the address of the index carries. */
export function indexSearch({ row, field }: Asked): { row: string | null; field: string | null } {
  return { row, field };
}

function pathOf(asked: Asked): string {
  return `/glossary${listSearch(indexSearch(asked))}`;
}

/** The terms by reading, with the rows and fields to choose. */
export function TermIndexPart({ index }: { index: TermIndex }) {
  const t = useT();
  const { groups, total, row, field } = index;
  if (total === 0) return <EmptyState title={t("glossary.empty")}>{t("glossary.emptyHint")}</EmptyState>;
  return (
    <>
      <Choices index={index} />
      <p className="mb-2">{t("glossary.count", { count: groups.reduce((sum, { terms }) => sum + terms.length, 0) })}</p>
      {groups.length === 0 ? (
        <EmptyState
          title={t("glossary.emptyFiltered")}
          action={
            <Link to="/glossary" className="link inline-flex min-h-11 items-center">
              {t("glossary.showAll")}
            </Link>
          }
        />
      ) : null}
      <div className="grid gap-8" key={`${row}${field}`}>
        {groups.map((group) => (
          <section key={group.row} aria-labelledby={`row-${group.row}`}>
            <Heading level={2} size={3} id={`row-${group.row}`} className="mb-1">
              {t(`glossary.row.${group.row}`)}
            </Heading>
            <TermList terms={group.terms} />
          </section>
        ))}
      </div>
    </>
  );
}

function Choices({ index: { rows, fields, row, field } }: { index: TermIndex }) {
  const t = useT();
  return (
    <div className="no-print mb-4 grid gap-3">
      <nav aria-label={t("glossary.rowsLabel")} className="flex flex-wrap items-center gap-2">
        <ChoiceName>{t("glossary.rowsLabel")}</ChoiceName>
        <Chip to={pathOf({ row: null, field })} isCurrent={row === null}>
          {t("glossary.all")}
        </Chip>
        {rows.map((one) =>
          one.count === 0 && one.row !== row ? null : (
            <Chip key={one.row} to={pathOf({ row: one.row, field })} isCurrent={one.row === row} count={one.count}>
              {t(`glossary.row.${one.row}`)}
            </Chip>
          ),
        )}
      </nav>
      {fields.length === 0 ? null : (
        <nav aria-label={t("glossary.fieldsLabel")} className="flex flex-wrap items-center gap-2">
          <ChoiceName>{t("glossary.fieldsLabel")}</ChoiceName>
          <Chip to={pathOf({ row, field: null })} isCurrent={field === null}>
            {t("glossary.all")}
          </Chip>
          {fields.map((one) => (
            <Chip
              key={one.field}
              to={pathOf({ row, field: one.field })}
              isCurrent={one.field === field}
              count={one.count}
            >
              {t(`glossary.field.${one.field}`)}
            </Chip>
          ))}
        </nav>
      )}
    </div>
  );
}

/** What the chips after it choose; the navigation says it to those who hear the page. */
function ChoiceName({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="basis-full text-[0.9375rem] font-bold sm:basis-20">
      {children}
    </span>
  );
}
