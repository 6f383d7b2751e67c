import { clockOf, dateOf } from "~/domain/symposium/when-text";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import type { SymposiumPageView } from "./symposium-page-view";

/** How to register, whom to ask, and the address as letters and as a code. */
export function FlyerFoot({ page }: { page: SymposiumPageView }) {
  const t = useT();
  const locale = useLocale();
  const { contact, registration, status } = page.view;
  const { closesAt, isNeeded } = registration;
  const contactText = [contact.name, contact.phone, contact.email].filter(Boolean).join("　");
  return (
    <footer className="flyer-foot">
      <div>
        <p className="flyer-register">{t("symposium.flyer.register")}</p>
        <p>{t("symposium.flyer.scan")}</p>
        <p className="flyer-url">{page.url}</p>
        {isNeeded && closesAt && status === "scheduled" && (
          <p className="flyer-deadline">
            {t("symposium.flyer.deadline", { date: formatDate(dateOf(closesAt), locale), time: clockOf(closesAt) })}
          </p>
        )}
        {contactText && (
          <p>
            {t("symposium.flyer.contact")}：{contactText}
          </p>
        )}
        <p className="flyer-site">{t("common.siteName")}</p>
      </div>
      <svg viewBox={`0 0 ${page.qr.size} ${page.qr.size}`} className="flyer-qr" role="img" aria-label={page.url}>
        <rect width={page.qr.size} height={page.qr.size} fill="#fff" />
        <path d={page.qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
    </footer>
  );
}
