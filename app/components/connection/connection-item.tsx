import { Link } from "@remix-run/react";
import { KindMark } from "~/components/listing/kind-mark";
import type { ConnectionView } from "~/domain/connection/connection-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { CandidateButtons } from "./candidate-buttons";
import { ConnectionRecord, type ConnectionRecordProps } from "./connection-record";
import { DeskDone } from "./desk-done";
import { ConnectionStateLabel } from "./state-label";

type ConnectionItemProps = ConnectionRecordProps & {
  /** Whether its forms are shown. */
  isOpened: boolean;
  /** Its place among the candidates; null for all others. */
  place: { isFirst: boolean; isLast: boolean; canRemove: boolean } | null;
};

/** One つながり: where, how it stands, and the way to its forms. */
export function ConnectionItem({ isOpened, place, ...record }: ConnectionItemProps) {
  const t = useT();
  const { alias, connection, answer, today } = record;
  const { id, listing, listingName } = connection;
  const isDue = connection.lookInOn !== null && connection.lookInOn <= today;
  return (
    <li
      id={id}
      className={`scroll-mt-4 rounded-12 border p-4 ${isOpened ? "border-2 border-blue-900" : "border-solid-gray-420"}`}
    >
      {isOpened && !answer && <DeskDone className="mb-3" />}
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        {listing && <KindMark kind={listing.kind} theme={listing.themes[0]} />}
        {listing ? (
          <Link
            to={`/listings/${listing.id}`}
            className="link inline-flex min-h-11 items-center text-[1.0625rem] font-bold break-words"
          >
            {listingName}
          </Link>
        ) : (
          <span className="text-[1.0625rem] font-bold break-words">{listingName}</span>
        )}
        <ConnectionStateLabel state={connection.state} step={connection.step} />
        {connection.isRole && (
          <span className="rounded-4 border border-ring px-2 text-[0.875rem]">
            {t("connection.person.connections.role")}
          </span>
        )}
      </p>
      <Facts connection={connection} connections={alias.connections} isDue={isDue} />
      <div className="no-print mt-1 flex flex-wrap items-center gap-x-5">
        <Link
          to={isOpened ? `/desk/aliases/${alias.id}` : `/desk/aliases/${alias.id}?of=${id}#${id}`}
          preventScrollReset={isOpened}
          aria-expanded={isOpened}
          aria-label={isOpened ? undefined : t("connection.person.connections.recordOf", { listing: listingName })}
          className="link inline-flex min-h-11 items-center font-bold"
        >
          {t(isOpened ? "connection.person.connections.close" : "connection.person.connections.record")}
        </Link>
        {connection.threadId && (
          <Link to={`/desk/aliases/${alias.id}/ask/${id}`} className="link inline-flex min-h-11 items-center">
            {t("connection.person.connections.thread")}
          </Link>
        )}
        {place && <CandidateButtons connection={connection} place={place} />}
      </div>
      {isOpened && <ConnectionRecord key={connection.version + alias.events.length} {...record} />}
    </li>
  );
}

type FactsProps = { connection: ConnectionView; connections: ConnectionView[]; isDue: boolean };

function Facts({ connection, connections, isDue }: FactsProps) {
  const t = useT();
  const locale = useLocale();
  const { state, fit, fromId, lookInOn, changedAt, listing } = connection;
  const from = connections.find(({ id }) => id === fromId);
  const facts = [
    listing ? null : t("connection.person.connections.gone"),
    t("connection.person.connections.since", { date: formatDate(changedAt, locale) }),
    fit && t("connection.person.connections.fit", { fit: t(`connection.fit.${fit}`) }),
    from && t("connection.person.connections.from", { listing: from.listingName }),
  ].filter(Boolean);
  return (
    <p className="text-[0.9375rem] text-solid-gray-800">
      {facts.join(" ・ ")}
      {state !== "considering" && (
        <span className={isDue ? "block font-bold" : "block"}>
          {lookInOn
            ? t("connection.person.connections.lookInOn", { date: formatDate(lookInOn, locale) })
            : t("connection.person.connections.noLookIn")}
        </span>
      )}
    </p>
  );
}
