import { Link } from "@remix-run/react";
import { seriesText } from "~/components/glossary/column-list";
import { MarkedHtml } from "~/components/glossary/marked-html";
import { TermLinks } from "~/components/glossary/term-list";
import { Heading, PageTitle } from "~/components/ui/heading";
import type { ColumnView } from "~/domain/glossary/term-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";

/** `html`: the text made safe, with the words of the glossary marked. */
export function ColumnPageBody({ view, html }: { view: ColumnView; html: string }) {
  const t = useT();
  return (
    <article>
      <PageTitle title={view.title} kana={view.series ? seriesText(view, t) : null} />
      <Byline view={view} />
      <MarkedHtml html={html} className="mt-6" />
      {view.terms.length > 0 ? (
        <section aria-labelledby="terms" className="mt-10">
          <Heading level={2} size={3} id="terms">
            {t("glossary.column.terms")}
          </Heading>
          <TermLinks terms={view.terms} />
        </section>
      ) : null}
      <Neighbours view={view} />
    </article>
  );
}

function Byline({ view }: { view: ColumnView }) {
  const t = useT();
  const locale = useLocale();
  const day = (iso: string) => formatDate(tokyoDateKey(new Date(iso)), locale);
  const [published, updated] = [day(view.publishedAt), day(view.updatedAt)];
  return (
    <p className="-mt-4 flex flex-wrap gap-x-4">
      <span className="font-bold">{t("glossary.columns.by", { author: view.author })}</span>
      {view.authorTitle ? <span>{view.authorTitle}</span> : null}
      <span className="text-solid-gray-700">{view.hostName}</span>
      <span className="text-solid-gray-700">{t("glossary.column.published", { date: published })}</span>
      {updated === published ? null : (
        <span className="text-solid-gray-700">{t("glossary.column.updated", { date: updated })}</span>
      )}
      {view.isSample ? <span className="text-solid-gray-700">{t("common.ui.sample")}</span> : null}
    </p>
  );
}

function Neighbours({ view: { previous, next } }: { view: ColumnView }) {
  const t = useT();
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={t("glossary.column.neighbours")}
      className="no-print mt-10 grid gap-4 border-t border-solid-gray-300 pt-4 sm:grid-cols-2"
    >
      {previous ? <Neighbour column={previous} label={t("glossary.column.previous")} rel="prev" /> : <span />}
      {next ? <Neighbour column={next} label={t("glossary.column.next")} rel="next" /> : null}
    </nav>
  );
}

function Neighbour(props: { column: { path: string; title: string }; label: string; rel: "prev" | "next" }) {
  return (
    <p className={props.rel === "next" ? "sm:text-right" : ""}>
      <span className="block text-[0.9375rem] text-solid-gray-700">{props.label}</span>
      <Link to={props.column.path} rel={props.rel} className="link inline-flex min-h-11 items-center">
        {props.column.title}
      </Link>
    </p>
  );
}
