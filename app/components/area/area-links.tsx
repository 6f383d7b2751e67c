import { Link } from "@remix-run/react";
import type { AreaItem } from "~/domain/search/area-view";
import { useT } from "~/i18n/translate-context";

/** Areas as a grid of links with their reading and how much is listed there. */
export function AreaLinks({ areas, withPrefecture }: { areas: readonly AreaItem[]; withPrefecture?: boolean }) {
  const t = useT();
  return (
    <ul className="mt-3 grid grid-cols-2 gap-2 md:grid-cols-3 lg:grid-cols-4">
      {areas.map((area) => (
        <li key={area.code}>
          <Link
            to={`/areas/${area.code}`}
            className="group flex h-full min-h-14 flex-col justify-center rounded-8 border border-solid-gray-300 bg-white px-3 py-2 leading-150 no-underline hover:border-blue-900 hover:bg-blue-50"
          >
            <span className="text-[0.8125rem] text-solid-gray-700">
              {withPrefecture ? `${area.prefecture} ` : ""}
              {area.kana}
            </span>
            <span className="flex flex-wrap items-baseline justify-between gap-x-2">
              <span className="font-bold text-blue-900 group-hover:underline">{area.name}</span>
              <span className="text-[0.875rem] whitespace-nowrap text-solid-gray-800">
                {area.count > 0 ? t("area.count", { count: area.count }) : t("area.none")}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
