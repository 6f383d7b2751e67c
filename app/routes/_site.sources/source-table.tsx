import { ExternalLink } from "~/components/ui/external-link";
import type { SourceEntry } from "~/domain/directory/find-sources.server";
import { useLocale } from "~/i18n/translate-context";
import { LicenceLink } from "./licence-link";
import type { Licence } from "./licences";

type SourceTableProps = {
  sources: (SourceEntry & { licence: Licence })[];
  words: Record<"source" | "credit" | "licence" | "count" | "sample" | "own", string>;
};

/** One row a source; on a phone each row becomes a block with its own labels. */
export function SourceTable({ sources, words }: SourceTableProps) {
  const number = new Intl.NumberFormat(useLocale());
  const cell = "block px-0 py-0.5 md:table-cell md:px-3 md:py-3 align-top";
  const label = "mr-2 text-[0.875rem] text-solid-gray-700 md:hidden";
  return (
    <table className="mt-5 block w-full border-t border-solid-gray-420 text-[1rem] leading-160 md:table">
      <thead className="hidden bg-solid-gray-50 text-left md:table-header-group">
        <tr>
          <th className="px-3 py-2">{words.source}</th>
          <th className="px-3 py-2">{words.credit}</th>
          <th className="px-3 py-2">{words.licence}</th>
          <th className="px-3 py-2 text-right whitespace-nowrap">{words.count}</th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {sources.map((source) => (
          <tr key={source.id} className="block border-b border-solid-gray-200 py-3 md:table-row md:py-0">
            <th scope="row" className={`${cell} text-left md:w-72`}>
              {source.url ? <ExternalLink href={source.url}>{source.name}</ExternalLink> : source.name}
              {source.isSample ? (
                <span className="ml-2 rounded-4 border border-solid-gray-536 px-1.5 text-[0.875rem] font-normal">
                  {words.sample}
                </span>
              ) : null}
            </th>
            <td className={cell}>
              <span className={label}>{words.credit}</span>
              {source.creditLine}
            </td>
            <td className={`${cell} md:w-56`}>
              <span className={label}>{words.licence}</span>
              {source.licenceId === "own" ? words.own : <LicenceLink licence={source.licence} />}
            </td>
            <td className={`${cell} whitespace-nowrap tabular-nums md:text-right`}>
              <span className={label}>{words.count}</span>
              {number.format(source.listings)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
