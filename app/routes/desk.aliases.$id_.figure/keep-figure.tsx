import { buttonClass } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { MonthSpan } from "~/domain/connection/figure-window";
import { useT } from "~/i18n/translate-context";
import { monthsSearch } from "./months-search";

/** The figure as a file or on paper: of the same months as on the page. */
export function KeepFigure({ aliasId, span }: { aliasId: string; span: MonthSpan | null }) {
  const t = useT();
  return (
    <section aria-labelledby="keep" className="no-print mt-10">
      <Heading level={2} size={3} id="keep">
        {t("connection.figure.keep.title")}
      </Heading>
      <p className="mt-2">{t("connection.figure.keep.hint")}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {(["png", "svg"] as const).map((form) => (
          <a
            key={form}
            href={`/desk/aliases/${aliasId}/figure.${form}${monthsSearch(span)}`}
            className={buttonClass("outline")}
            download
          >
            {t(`connection.figure.keep.${form}`)}
          </a>
        ))}
      </div>
      <p className="mt-3">{t("connection.figure.keep.print")}</p>
    </section>
  );
}
