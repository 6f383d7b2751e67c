import { Link } from "@remix-run/react";
import { dayText } from "~/components/desk/moment";
import { clockText } from "~/domain/archive/clock-in-text";
import type { DeskRecordLine } from "~/domain/archive/desk-records";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { RecordStateLabel } from "./record-state-label";

/** A record in the list of the desk. */
export function RecordLineItem({ root, item }: { root: string; item: DeskRecordLine }) {
  const t = useT();
  const locale = useLocale();
  return (
    <li className="rounded-12 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <RecordStateLabel state={item.state} />
        <span className="font-bold">
          {item.recordedOn ? formatDate(item.recordedOn, locale) : t("archiveDesk.list.noDate")}
        </span>
        <span className="text-solid-gray-700">{t(`archive.kind.${item.kind}`)}</span>
        {item.seconds === null ? null : (
          <span className="text-solid-gray-700 tabular-nums">{clockText(item.seconds * 1000)}</span>
        )}
      </p>
      <p className="mt-1">
        <Link to={`${root}/${item.id}`} className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold">
          {item.title || t("archiveDesk.list.noTitle")}
        </Link>
      </p>
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-solid-gray-700">
        {item.isShared ? <span>{t("archiveDesk.list.shared", { name: item.hostName })}</span> : null}
        {item.isSample ? <span>{t("common.ui.sample")}</span> : null}
        <span>
          {item.cueCount > 0 ? t("archiveDesk.list.cues", { count: item.cueCount }) : t("archiveDesk.list.noCues")}
        </span>
        <span>{t("archiveDesk.list.updated", { date: dayText(item.updatedAt, locale) })}</span>
        {item.hasUnpublished ? (
          <span className="font-bold text-yellow-1000">{t("archiveDesk.list.unpublished")}</span>
        ) : null}
      </p>
    </li>
  );
}
