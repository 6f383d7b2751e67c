import type { ReactNode } from "react";
import type { ComparedListing, Comparison } from "~/domain/search/comparison";
import { useT } from "~/i18n/translate-context";
import { CompareHead } from "./compare-head";
import { COMPARE_ROWS } from "./compare-rows";
import "./compare.css";

/** Candidates as columns, what matters as rows. Scrolls sideways on a phone; A4 landscape on paper. */
export function CompareTable({ comparison }: { comparison: Comparison }) {
  const t = useT();
  const { columns, alias } = comparison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached with the keyboard
    <section tabIndex={0} aria-labelledby="compare-caption" className="compare-scroll">
      <table className="compare-table">
        <caption id="compare-caption" className="sr-only">
          {t("finding.compare.caption", { count: columns.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("finding.compare.item")}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-id={column.id}>
                <CompareHead column={column} aliasId={alias.id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPARE_ROWS.map(({ key, Cell, isPersonal }) => (
            <Row key={key} label={t(`finding.compare.${key}`)} columns={columns} isPersonal={isPersonal}>
              {(column) => <Cell column={column} />}
            </Row>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  label: string;
  columns: ComparedListing[];
  /** Tells of the person: it is not on paper. */
  isPersonal: boolean;
  children: (column: ComparedListing) => ReactNode;
};

function Row({ label, columns, isPersonal, children }: RowProps) {
  return (
    <tr className={isPersonal ? "no-print" : undefined}>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column.id}>{children(column)}</td>
      ))}
    </tr>
  );
}
