import type { PublicChange } from "~/domain/questionnaire/answered-change";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** What was said, and what became of it. */
export function ChangeCard({ change }: { change: PublicChange }) {
  const t = useT();
  const locale = useLocale();
  const { voice, changedOn, fromVersion, inVersion } = change;
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="font-bold">{t("voices.voice")}</dt>
      <dd>
        <p className="leading-170 break-words whitespace-pre-line">{voice}</p>
        {fromVersion === null ? null : (
          <p className="text-[0.9375rem] text-solid-gray-700">{t("voices.about", { version: fromVersion })}</p>
        )}
      </dd>
      <dt className="font-bold">{t("voices.change")}</dt>
      <dd>
        <p className="leading-170 break-words whitespace-pre-line">{change.change}</p>
        <p className="text-[0.9375rem] text-solid-gray-700">
          {formatDate(changedOn, locale)}
          {inVersion === null ? null : ` ${t("voices.since", { version: inVersion })}`}
        </p>
      </dd>
    </dl>
  );
}
