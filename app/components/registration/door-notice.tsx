import { LinkButton } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { RegisterPageView } from "~/domain/symposium/registration-view";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** Why one cannot register now, and what to do. */
export function DoorNotice({ page }: { page: Pick<RegisterPageView, "door" | "opensAt" | "symposium"> }) {
  const t = useT();
  const locale = useLocale();
  const { door, opensAt, symposium } = page;
  if (door === "open") return null;
  const isPostponed = door === "closed" && symposium.status === "postponed";
  const title = isPostponed ? t("registration.own.statusPostponed") : t(`registration.door.${door}`);
  const when = opensAt ? formatMoment(opensAt, locale) : "";
  const text = t(`registration.door.${door}Text`, { when });
  return (
    <>
      <Notice kind={door === "cancelled" ? "warning" : "info"} title={title} className="mb-6">
        <p>{isPostponed && symposium.statusNote ? symposium.statusNote : text}</p>
      </Notice>
      <LinkButton to={symposium.path} look="outline">
        {t("registration.toSymposium")}
      </LinkButton>
    </>
  );
}
