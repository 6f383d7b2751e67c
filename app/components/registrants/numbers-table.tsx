import { Heading } from "~/components/ui/heading";
import type { RegistrantsView } from "~/domain/symposium/registrant-view";
import { formatShortDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

const COLUMNS = ["placed", "offered", "waiting", "attended"] as const;
const CELL = "border border-solid-gray-300 px-3 py-1.5 text-right";

/** How many of each, and on which days they registered. */
export function NumbersTable({ view }: { view: Pick<RegistrantsView, "head" | "numbers" | "byDay"> }) {
  const t = useT();
  const { head, numbers } = view;
  const capacityOf = { online: head.onlineCapacity, venue: head.venueCapacity };
  return (
    <div className="mb-8">
      <Heading level={2} size={3} id="numbers" className="mb-2">
        {t("registration.desk.numbers")}
      </Heading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled by keyboard too. */}
      <section className="relative overflow-x-auto" aria-labelledby="numbers" tabIndex={0}>
        <table className="border-collapse whitespace-nowrap">
          <thead>
            <tr>
              <th scope="col" className="border border-solid-gray-300 px-3 py-1.5 text-left">
                {t("registration.desk.numbersOf.place")}
              </th>
              <th scope="col" className={CELL}>
                {t("registration.desk.numbersOf.capacity")}
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={CELL}>
                  {t(`registration.desk.numbersOf.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.places.map((place) => (
              <tr key={place}>
                <th scope="row" className="border border-solid-gray-300 px-3 py-1.5 text-left">
                  {t(`registration.place.${place}`)}
                </th>
                <td className={CELL}>{capacityOf[place] ?? t("registration.desk.numbersOf.noLimit")}</td>
                {COLUMNS.map((column) => (
                  <td key={column} className={CELL}>
                    {numbers[place][column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-2">{t("registration.desk.numbersOf.cancelledCount", { count: numbers.cancelled })}</p>
      <ByDay byDay={view.byDay} />
    </div>
  );
}

function ByDay({ byDay }: Pick<RegistrantsView, "byDay">) {
  const t = useT();
  const locale = useLocale();
  if (byDay.length === 0) return null;
  const most = Math.max(...byDay.map(({ count }) => count));
  return (
    <details className="mt-2">
      <summary className="min-h-11 py-2 font-bold">{t("registration.desk.byDay")}</summary>
      <table className="w-full max-w-[36rem] border-collapse">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("registration.desk.byDayDate")}</th>
            <th scope="col">{t("registration.desk.byDayCount")}</th>
          </tr>
        </thead>
        <tbody>
          {byDay.map(({ day, count }) => (
            <tr key={day}>
              <th scope="row" className="w-40 py-1 text-left font-normal whitespace-nowrap">
                {formatShortDate(day, locale)}
              </th>
              <td className="py-1">
                <span className="flex items-center gap-2">
                  <span
                    aria-hidden="true"
                    className="h-4 rounded-4 bg-blue-900"
                    style={{ width: `${Math.max(2, Math.round((count / most) * 80))}%` }}
                  />
                  {count}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
