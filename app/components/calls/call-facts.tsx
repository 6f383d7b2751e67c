import { KindMark } from "~/components/listing/kind-mark";
import type { CallListItem, CallView } from "~/domain/moderation/call-list";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** The number to call, and how long the check has been due. */
export function CallFacts({ item }: { item: CallListItem }) {
  const t = useT();
  const locale = useLocale();
  const { phone, phoneExtension, overdueDays, confirmedOn } = item;
  return (
    <div className="text-[0.9375rem] leading-170">
      <p className="flex flex-wrap items-center gap-x-3">
        <KindMark kind={item.kind} withLabel />
        <span>{item.municipalityName}</span>
      </p>
      <p>
        {phone ? (
          <a
            href={`tel:${phone.replace(/[^\d+]/g, "")}`}
            className="link inline-flex min-h-11 items-center text-[1.25rem] font-bold tabular-nums print:min-h-0"
          >
            {phone}
          </a>
        ) : (
          t("check.calls.noPhone")
        )}
        {phone && phoneExtension && (
          <span className="ml-2">{t("listing.page.extension", { number: phoneExtension })}</span>
        )}
      </p>
      <p>
        {t("check.calls.dueOn", { date: formatDate(item.dueOn, locale) })}
        {overdueDays > 0 && (
          <strong className="ml-2 text-red-900">{t("check.calls.overdueDays", { count: overdueDays })}</strong>
        )}
      </p>
      <p>
        {confirmedOn
          ? t("check.calls.lastConfirmed", { date: formatDate(confirmedOn, locale) })
          : t("check.calls.neverConfirmed")}
      </p>
    </div>
  );
}

/** Who called when, newest first. */
export function CallLog({ calls }: { calls: CallView[] }) {
  const t = useT();
  const locale = useLocale();
  if (calls.length === 0) return <p className="text-[0.9375rem] text-solid-gray-700">{t("check.calls.logEmpty")}</p>;
  return (
    <ol aria-label={t("check.calls.log")} className="text-[0.9375rem] leading-160">
      {calls.map((call) => (
        <li key={call.id} className="border-b border-solid-gray-100 py-1">
          {t("check.calls.logLine", {
            date: formatDate(call.calledOn, locale),
            name: call.by,
            result: t(`check.calls.results.${call.result}`),
          })}
          {call.nextOn && (
            <span className="ml-2 font-bold">
              {t("check.calls.logNext", { date: formatDate(call.nextOn, locale) })}
            </span>
          )}
          {call.note && <span className="block whitespace-pre-line text-solid-gray-700">{call.note}</span>}
        </li>
      ))}
    </ol>
  );
}
