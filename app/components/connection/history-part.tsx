import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { ConnectionEventView } from "~/domain/connection/connection-event";
import type { AliasView } from "~/domain/connection/connection-view";
import { canTakeOut, EVENTS_SHOWN } from "~/domain/connection/event-history";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { eventText } from "./event-text";

type HistoryPartProps = {
  alias: AliasView;
  /** What 取り消す would take back; null for nothing. */
  undoableId: string | null;
  showsAll: boolean;
};

/** What was recorded, newest first, with the ways to take a mistake back. */
export function HistoryPart({ alias, undoableId, showsAll }: HistoryPartProps) {
  const t = useT();
  const { events } = alias;
  const newest = [...events].reverse();
  const shown = showsAll ? newest : newest.slice(0, EVENTS_SHOWN);
  const undoable = events.find(({ id }) => id === undoableId);
  return (
    <section aria-labelledby="history" className="mt-10">
      <Heading level={2} id="history" className="mb-3">
        {t("connection.person.history.title")}
      </Heading>
      {undoable && <Undo event={undoable} alias={alias} />}
      {events.length === 0 && <p>{t("connection.person.history.none")}</p>}
      <ol className="max-w-[54rem] divide-y divide-solid-gray-200">
        {shown.map((event) => (
          <HistoryItem key={event.id} event={event} alias={alias} />
        ))}
      </ol>
      {events.length > EVENTS_SHOWN && (
        <p className="mt-3 flex flex-wrap items-center gap-x-4">
          {!showsAll && t("connection.person.history.shown", { total: events.length, count: EVENTS_SHOWN })}
          <Link
            to={showsAll ? `/desk/aliases/${alias.id}#history` : `/desk/aliases/${alias.id}?history=all#history`}
            className="no-print link inline-flex min-h-11 items-center"
          >
            {t(showsAll ? "connection.person.history.newest" : "connection.person.history.all")}
          </Link>
        </p>
      )}
    </section>
  );
}

function Undo({ event, alias }: { event: ConnectionEventView; alias: AliasView }) {
  const t = useT();
  return (
    <Form method="post" className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      <input type="hidden" name="eventId" value={event.id} />
      <Button type="submit" look="outline" name="intent" value="undo">
        {t("connection.person.history.undo")}
      </Button>
      <span className="text-[0.9375rem] text-solid-gray-800">
        {eventText(event, alias.connections, t)}　{t("connection.person.history.undoHint")}
      </span>
    </Form>
  );
}

function HistoryItem({ event, alias }: { event: ConnectionEventView; alias: AliasView }) {
  const t = useT();
  const date = formatDate(event.onDay, useLocale());
  const what = eventText(event, alias.connections, t);
  const mayTakeOut = alias.access === "owner" && canTakeOut(event, alias.events);
  return (
    <li className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]">
      <time dateTime={event.onDay} className="text-[0.9375rem] text-solid-gray-800 sm:pt-0.5">
        {date}
      </time>
      <div className="min-w-0">
        <p className="font-bold break-words">{what}</p>
        {event.reason && (
          <p className="text-[0.9375rem]">
            {t("connection.person.history.reason", { reason: t(`connection.reason.${event.reason}`) })}
          </p>
        )}
        {event.line && <p className="break-words">「{event.line}」</p>}
        {mayTakeOut && (
          <details className="no-print">
            <summary className="link w-fit min-h-11 cursor-pointer content-center text-[0.9375rem]">
              {t("connection.person.history.delete")}
            </summary>
            <Form method="post" className="pb-2">
              <input type="hidden" name="eventId" value={event.id} />
              <Button
                type="submit"
                look="outline"
                name="intent"
                value="deleteEvent"
                aria-label={t("connection.person.history.deleteOf", { date, what })}
              >
                {t("connection.person.history.deleteThis")}
              </Button>
            </Form>
          </details>
        )}
      </div>
    </li>
  );
}
