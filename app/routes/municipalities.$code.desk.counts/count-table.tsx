import type { ReactNode } from "react";
import type { ShownCount } from "~/domain/connection/counting-rules";
import { useT } from "~/i18n/translate-context";

export type CountRow = { key: string; label: string; color: string; count: ShownCount };

/** A bar and its number for each line. The bars stand in the table itself: whoever cannot see them reads the numbers. */
export function CountTable({ caption, rows }: { caption: string; rows: readonly CountRow[] }) {
  const t = useT();
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return (
    <table className="w-full max-w-[46rem] border-collapse">
      <caption className="pb-1 text-left font-bold">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{t("gaps.share")}</th>
          <th scope="col">{t("gaps.count")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, color, count }) => (
          <tr key={key} className="border-b border-solid-gray-200">
            <th scope="row" className="w-[9.5em] py-1.5 pr-3 text-left font-normal leading-150">
              {label}
            </th>
            <td className="py-1.5">
              <Bar share={(count ?? 0) / most} color={color} />
            </td>
            <td className="w-[4.5em] py-1.5 pl-3 text-right tabular-nums">
              <Shown count={count}>{count === null ? null : t("gaps.people", { count })}</Shown>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `share` 0–1; nothing is drawn of nothing. */
export function Bar({ share, color, isHatched }: { share: number; color: string; isHatched?: boolean }) {
  if (share <= 0) return null;
  return (
    <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" className="block h-3.5 w-full">
      <rect
        width={Math.max(1, share * 100)}
        height="14"
        fill={isHatched ? "#ffffff" : color}
        stroke={color}
        strokeWidth={isHatched ? 3 : 0}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** A number, or the sign that it is kept back. */
export function Shown({ count, children }: { count: ShownCount; children: ReactNode }) {
  const t = useT();
  if (count !== null) return <>{children}</>;
  return (
    <>
      <span aria-hidden="true">{t("gaps.hidden")}</span>
      <span className="sr-only">{t("gaps.hiddenName")}</span>
    </>
  );
}
