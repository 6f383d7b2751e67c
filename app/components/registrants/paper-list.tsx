import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { RegistrantHead, RegistrantLine } from "~/domain/symposium/registrant-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

const CELL = "border border-solid-gray-600 px-2 py-1.5 text-left align-middle";

type PaperListProps = { list: { head: RegistrantHead; lines: RegistrantLine[] }; today: string; back: string };

/** The list at the reception, on A4: a box to tick for each person, room for those who come without. */
export function PaperList({ list, today, back }: PaperListProps) {
  const t = useT();
  const locale = useLocale();
  const isHydrated = useHydrated();
  const empty = Array.from({ length: 5 }, (_, index) => `empty${index}`);
  return (
    <>
      <p className="no-print mb-4 flex flex-wrap items-center gap-4">
        <Link to={back} className="link inline-flex min-h-11 items-center">
          {t("registration.desk.title")}
        </Link>
        {isHydrated && <Button onClick={() => window.print()}>{t("registration.desk.paperPrint")}</Button>}
      </p>
      <Heading level={1} size={2}>
        {t("registration.desk.paperTitle")}
      </Heading>
      <p className="font-bold">{list.head.title}</p>
      <p className="mb-3 text-[0.9375rem]">
        {t("registration.desk.paperLead", { date: formatDate(today, locale) })}{" "}
        {t("registration.desk.count", { count: list.lines.length })}
      </p>
      <table className="w-full border-collapse text-[0.9375rem]">
        <thead>
          <tr>
            <th scope="col" className={`${CELL} w-14`}>
              {t("registration.desk.paperIn")}
            </th>
            <th scope="col" className={`${CELL} w-14`}>
              {t("registration.desk.paperCode")}
            </th>
            <th scope="col" className={CELL}>
              {t("registration.desk.paperName")}
            </th>
            <th scope="col" className={CELL}>
              {t("registration.desk.paperOrganisation")}
            </th>
            <th scope="col" className={CELL}>
              {t("registration.desk.paperNote")}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map((line) => (
            <tr key={line.id}>
              <td className={CELL}>
                <Box isTicked={line.checkedInAt !== null} />
              </td>
              <td className={CELL}>{line.number}</td>
              <td className={`${CELL} font-bold`}>{line.name}</td>
              <td className={CELL}>{line.organisation}</td>
              <td className={CELL} />
            </tr>
          ))}
          {empty.map((key) => (
            <tr key={key}>
              <td className={CELL}>
                <Box isTicked={false} />
              </td>
              <td className={CELL} />
              <td className={CELL} />
              <td className={CELL} />
              <td className={CELL} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Box({ isTicked }: { isTicked: boolean }) {
  const t = useT();
  return (
    <span className="grid size-6 place-items-center border-2 border-black leading-100">
      {isTicked ? (
        <>
          <span aria-hidden="true">✓</span>
          <span className="sr-only">{t("registration.desk.attended")}</span>
        </>
      ) : null}
    </span>
  );
}
