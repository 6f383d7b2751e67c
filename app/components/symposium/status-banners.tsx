import { Notice } from "~/components/ui/notice";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, dateOf } from "~/domain/symposium/when-text";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** What one must know before reading on: cancelled, postponed, moved, over, a sample. */
export function StatusBanners({ view, isPast }: { view: SymposiumView; isPast: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { status, previous } = view;
  const isOver = isPast && status === "scheduled";
  return (
    <div className="mb-5 grid gap-3 empty:hidden">
      {status !== "scheduled" && <OffNotice view={view} status={status} />}
      {isOver && (
        <Notice kind="info" title={t("symposium.banner.past")}>
          {t("symposium.banner.pastText", { date: formatDate(dateOf(view.startsAt), locale) })}
        </Notice>
      )}
      {status === "scheduled" && !isPast && previous && (
        <Notice kind="warning" title={t("symposium.banner.moved")}>
          {t("symposium.banner.movedText", {
            date: formatDate(dateOf(previous.startsAt), locale),
            time: t("symposium.date.time", { start: clockOf(previous.startsAt), end: clockOf(previous.endsAt) }),
          })}
        </Notice>
      )}
      {view.isSample && <Notice kind="warning">{t("symposium.sampleNotice")}</Notice>}
    </div>
  );
}

function OffNotice({ view, status }: { view: SymposiumView; status: "postponed" | "cancelled" }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Notice kind={status === "cancelled" ? "error" : "warning"} title={t(`symposium.banner.${status}`)}>
      <p>{t(`symposium.banner.${status}Text`)}</p>
      {view.statusNote && <p className="mt-1 whitespace-pre-line">{view.statusNote}</p>}
      {view.statusChangedAt && (
        <p className="mt-1 text-[0.9375rem]">
          {t("symposium.banner.since", { date: formatDate(dateOf(view.statusChangedAt), locale) })}
        </p>
      )}
    </Notice>
  );
}
