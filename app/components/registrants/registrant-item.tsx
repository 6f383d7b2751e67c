import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { RegistrantLine } from "~/domain/symposium/registrant-view";
import { formatClock, formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** One of the registered in a list of the desk. */
export function RegistrantItem({ line, to, children }: { line: RegistrantLine; to?: string; children?: ReactNode }) {
  const t = useT();
  const locale = useLocale();
  const facts = [
    t(`registration.place.${line.place}`),
    line.organisation,
    line.jobTitle,
    line.groupName && line.groupName !== line.organisation
      ? t("registration.desk.group", { name: line.groupName })
      : "",
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-8 border border-solid-gray-300 px-3 py-2">
      <div className="min-w-0">
        <p>
          <span className="text-solid-gray-700">{line.number}</span>{" "}
          {to ? (
            <Link to={to} className="link inline-flex min-h-11 items-center font-bold">
              {line.name}
            </Link>
          ) : (
            <span className="font-bold">{line.name}</span>
          )}{" "}
          <StateLabel line={line} />
        </p>
        <p className="text-[0.9375rem]">{facts.join(" / ")}</p>
        {to && (
          <p className="text-[0.9375rem] break-all text-solid-gray-700">
            {line.email || t("registration.desk.noEmail")} / {t("registration.desk.registeredOn")}{" "}
            {formatMoment(line.registeredAt, locale)}
          </p>
        )}
      </div>
      {children}
    </li>
  );
}

const LOOKS = {
  placed: "border-green-800 text-green-900",
  waiting: "border-yellow-700 text-yellow-1000",
  offered: "border-yellow-700 text-yellow-1000",
  cancelled: "border-solid-gray-420 text-solid-gray-700",
} as const;

function StateLabel({ line }: { line: RegistrantLine }) {
  const t = useT();
  const { state, place, checkedInAt, joinedAt } = line;
  const came = place === "venue" ? checkedInAt : joinedAt;
  return (
    <>
      <span className={`inline-block rounded-full border px-2 text-[0.875rem] ${LOOKS[state]}`}>
        {t(`registration.state.${state}`)}
      </span>
      {came && (
        <span className="ml-1 inline-block rounded-full border border-blue-900 px-2 text-[0.875rem] text-blue-900">
          {t("registration.desk.attended")} {formatClock(new Date(came))}
        </span>
      )}
    </>
  );
}
