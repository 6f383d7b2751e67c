import { Link } from "@remix-run/react";
import { CONNECTION_STATES } from "~/domain/connection/connection-state";
import type { AliasLine } from "~/domain/connection/connection-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { addDays, type DateKey } from "~/shared/dates";
import { ConnectionStateLabel } from "./state-label";

/** From so many days before it is deleted a record says so. */
const WARNED_DAYS = 30;

/** One person in the list: the alias, how their つながり stand, when to look in. */
export function AliasItem({ line, today }: { line: AliasLine; today: DateKey }) {
  const t = useT();
  const locale = useLocale();
  const { id, alias, areaLabel, access, counts, nextLookInOn, keepUntil, wordsProblem } = line;
  const states = CONNECTION_STATES.filter((state) => counts[state] > 0);
  const isDue = nextLookInOn !== null && nextLookInOn <= today;
  const isEnding = access === "owner" && keepUntil <= addDays(today, WARNED_DAYS);
  return (
    <li className="relative flex flex-col gap-2 rounded-12 border border-solid-gray-420 p-4 hover:border-blue-900">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link to={`/desk/aliases/${id}`} className="link link-cover text-[1.125rem] font-bold break-words">
          {wordsProblem ? t("connection.list.closed") : alias}
        </Link>
        {areaLabel && <span className="text-[0.9375rem] text-solid-gray-700">{areaLabel}</span>}
        {access === "shared" && (
          <span className="rounded-4 border border-solid-gray-600 px-2 text-[0.875rem]">
            {t("connection.list.shared")}
          </span>
        )}
      </p>
      {states.length === 0 ? (
        <p className="text-[0.9375rem] text-solid-gray-700">{t("connection.list.noConnections")}</p>
      ) : (
        <ul aria-label={t("connection.list.counts")} className="flex flex-wrap gap-1.5">
          {states.map((state) => (
            <li key={state}>
              <ConnectionStateLabel state={state} count={counts[state]} />
            </li>
          ))}
        </ul>
      )}
      <p className={isDue ? "font-bold" : "text-[0.9375rem] text-solid-gray-800"}>
        {t("connection.list.nextLookIn")}：
        {nextLookInOn ? formatDate(nextLookInOn, locale) : t("connection.list.noLookIn")}
      </p>
      {isEnding && (
        <p className="font-bold text-yellow-1200">
          {t("connection.list.keepUntil", { date: formatDate(keepUntil, locale) })}
        </p>
      )}
    </li>
  );
}
