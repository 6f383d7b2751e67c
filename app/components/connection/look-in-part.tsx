import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import type { LookInLine } from "~/domain/connection/connection-view";
import { formatDate, formatShortDate } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";
import { type DateKey, daysBetween } from "~/shared/dates";
import { ConnectionStateLabel } from "./state-label";

type LookInPartProps = {
  lookIns: { lines: LookInLine[]; total: number; people: number; page: number; pageCount: number };
  /** The next day on which there is somebody; null when none is set. */
  nextOn: DateKey | null;
  today: DateKey;
};

/** Whom to look in on today and since, each with one tap for "it goes on". */
export function LookInPart({ lookIns, nextOn, today }: LookInPartProps) {
  const t = useT();
  const locale = useLocale();
  const { lines, total, people, page, pageCount } = lookIns;
  if (total === 0) {
    return (
      <EmptyState title={t("connection.today.noneTitle")}>
        {nextOn && <p>{t("connection.today.nextOne", { date: formatDate(nextOn, locale) })}</p>}
        <p className="mt-1">{t("connection.today.none")}</p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="look-ins">
      <Heading level={2} size={3} id="look-ins">
        {t("connection.today.lookIns")}
        <span className="ml-3 text-[1rem] font-normal">{t("connection.today.people", { count: people })}</span>
      </Heading>
      <p className="mt-1 mb-3 text-[0.9375rem] text-solid-gray-700">{t("connection.today.heardHint")}</p>
      <ul className="grid max-w-[54rem] gap-3">
        {byAlias(lines).map((group) => (
          <li key={group[0].aliasId} className="rounded-12 border border-solid-gray-420 p-4">
            <p>
              <Link
                to={`/desk/aliases/${group[0].aliasId}`}
                className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold break-words"
              >
                {nameOf(group[0], t)}
              </Link>
              {group[0].access === "shared" && (
                <span className="ml-3 rounded-4 border border-solid-gray-600 px-2 text-[0.875rem]">
                  {t("connection.list.shared")}
                </span>
              )}
            </p>
            <ul className="divide-y divide-solid-gray-200">
              {group.map((line) => (
                <LookInItem key={line.connectionId} line={line} today={today} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Pagination page={page} pageCount={pageCount} hrefOf={(to) => (to > 1 ? `/desk?page=${to}` : "/desk")} />
    </section>
  );
}

type Group = [LookInLine, ...LookInLine[]];

/** One person's lines together, where the first of them stands. */
function byAlias(lines: LookInLine[]): Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const group = groups.get(line.aliasId);
    if (group) group.push(line);
    else groups.set(line.aliasId, [line]);
  }
  return [...groups.values()];
}

/** One whose words cannot be opened keeps its line. */
function nameOf({ alias, wordsProblem }: LookInLine, t: Translate): string {
  return wordsProblem ? t("connection.list.closed") : alias;
}

function LookInItem({ line, today }: { line: LookInLine; today: DateKey }) {
  const t = useT();
  const locale = useLocale();
  const { aliasId, connectionId, listingName: listing, lookInOn, state } = line;
  const alias = nameOf(line, t);
  const late = daysBetween(lookInOn, today);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <ConnectionStateLabel state={state} />
          <span className="font-bold break-words">{listing}</span>
        </p>
        <p className="text-[0.9375rem] text-solid-gray-800">
          {late === 0
            ? t("connection.today.due")
            : t("connection.today.overdue", { date: formatShortDate(lookInOn, locale), count: late })}
        </p>
      </div>
      <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <input type="hidden" name="aliasId" value={aliasId} />
        <input type="hidden" name="connectionId" value={connectionId} />
        <input type="hidden" name="dueOn" value={lookInOn} />
        <Button
          type="submit"
          name="intent"
          value="heard"
          aria-label={t("connection.today.heardOf", { alias, listing })}
        >
          {t("connection.today.heard")}
        </Button>
        <Link
          to={`/desk/aliases/${aliasId}?of=${connectionId}#${connectionId}`}
          aria-label={t("connection.today.otherOf", { alias, listing })}
          className="link inline-flex min-h-11 items-center"
        >
          {t("connection.today.other")}
        </Link>
      </Form>
    </li>
  );
}
