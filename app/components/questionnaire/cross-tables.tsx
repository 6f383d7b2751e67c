import type { ReactNode } from "react";
import { Heading } from "~/components/ui/heading";
import type { ShownCount } from "~/domain/questionnaire/published-results";
import { useT } from "~/i18n/translate-context";
import { Hidden } from "./result-list";

export type ShownCross = {
  label: string;
  /** "": those who did not say. */
  groups: string[];
  sizes: number[];
  tables: { questionId: string; label: string; options: string[]; counts: ShownCount[][] }[];
};

/** Each question by the groups of another (職種). */
export function CrossTables({ cross, headingLevel = 2 }: { cross: ShownCross; headingLevel?: 2 | 3 }) {
  const t = useT();
  if (cross.tables.length === 0) return null;
  return (
    <div className="mt-12">
      <Heading level={headingLevel} size={3} className="mb-3">
        {t("questionnaire.results.crossTitle", { label: cross.label })}
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {cross.tables.map((table) => (
          <WideTable key={table.questionId} label={table.label}>
            <table className="border-collapse">
              <caption className="pb-1 text-left font-bold">{table.label}</caption>
              <thead>
                <tr className="border-b-2 border-solid-gray-600">
                  <th scope="col" className="py-2 pr-4 text-left">
                    {t("questionnaire.results.group")}
                  </th>
                  <th scope="col" className="px-3 py-2 text-right whitespace-nowrap">
                    {t("questionnaire.results.size")}
                  </th>
                  {table.options.map((option) => (
                    <th key={option} scope="col" className="min-w-16 px-3 py-2 text-right">
                      {option}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cross.groups.map((group, row) => (
                  <tr key={group} className="border-b border-solid-gray-300">
                    <th scope="row" className="min-w-32 py-2 pr-4 text-left font-normal">
                      {group || t("questionnaire.results.noGroup")}
                    </th>
                    <td className="px-3 py-2 text-right tabular-nums">{cross.sizes[row]}</td>
                    {table.options.map((option, column) => (
                      <td key={option} className="px-3 py-2 text-right tabular-nums">
                        {table.counts[row]?.[column] ?? <Hidden />}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        ))}
      </div>
    </div>
  );
}

/** Scrolled on its own, by keyboard too; a group, as a region would be one landmark too many. */
function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus.
    // biome-ignore lint/a11y/useSemanticElements: there are no fields in it.
    <div role="group" aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      {children}
    </div>
  );
}
