import type { QrDrawing } from "~/domain/directory/qr-drawing.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** On paper only: the address of the page as a code and in letters, and when it was printed. */
export function PrintFoot(props: { qr: QrDrawing; url: string; today: string }) {
  const t = useT();
  const locale = useLocale();
  const { qr, url, today } = props;
  return (
    <div className="hidden items-center gap-3 border-t border-solid-gray-420 pt-2 text-[8.5pt] leading-140 print:flex">
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        className="size-[24mm] shrink-0"
        role="img"
        aria-label={t("listing.page.qr")}
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p>
        <strong>{t("common.siteName")}</strong>
        <br />
        {url}
        <br />
        {t("listing.page.printedOn", { date: formatDate(today, locale) })}
      </p>
    </div>
  );
}
