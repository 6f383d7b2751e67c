import { Link } from "@remix-run/react";
import { AreaLinks } from "~/components/area/area-links";
import type { AreasView } from "~/domain/search/find-areas.server";
import { useT } from "~/i18n/translate-context";

/** One prefecture open at a time, by its address: light, works without scripts, can be shared. */
export function PrefectureAccordion({ prefectures, open }: Pick<AreasView, "prefectures" | "open">) {
  const t = useT();
  return (
    <ul className="mt-3 grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-6">
      {prefectures.map(({ prefectureCode, name, count }) => {
        const isOpen = open?.prefectureCode === prefectureCode;
        return (
          <li
            key={prefectureCode}
            id={`p${prefectureCode}`}
            className={isOpen ? "order-first col-span-full" : undefined}
          >
            <Link
              to={isOpen ? "/areas" : `/areas?prefecture=${prefectureCode}#p${prefectureCode}`}
              aria-expanded={isOpen}
              preventScrollReset={isOpen}
              className="flex min-h-11 items-center gap-2 border-b border-solid-gray-200 py-1 text-blue-900 no-underline hover:underline"
            >
              <span aria-hidden="true" className="w-4 text-center">
                {isOpen ? "−" : "＋"}
              </span>
              <span className={isOpen ? "font-bold" : undefined}>{name}</span>
              {count > 0 ? (
                <span className="text-[0.875rem] text-solid-gray-700">{t("area.count", { count })}</span>
              ) : null}
            </Link>
            {isOpen ? (
              <div className="mb-6">
                <AreaLinks areas={open.areas} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
