import { Link } from "@remix-run/react";
import { ColumnList } from "~/components/glossary/column-list";
import { SenseList } from "~/components/glossary/sense-list";
import { TermList } from "~/components/glossary/term-list";
import { type TermMention, TermMentions } from "~/components/glossary/term-mentions";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { PageSection } from "~/components/symposium/page-section";
import { PageTitle } from "~/components/ui/heading";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { TermView } from "~/domain/glossary/term-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";

type TermPage = {
  view: TermView;
  listings: ListingCardView[];
  /** The map with the themes of the term; null without themes. */
  more: string | null;
  mentions: { passages: TermMention[]; total: number };
};

/** The title of the section has a line below it already. */
const UNDER_RULE = "[&>ul]:border-t-0";

export function TermPageBody({ page }: { page: TermPage }) {
  const t = useT();
  const { view, mentions } = page;
  return (
    <article className="grid gap-12">
      <TermHead view={view} />
      {view.senses.length > 0 ? (
        <PageSection id="senses" title={t("glossary.term.senses")}>
          <SenseList senses={view.senses} />
        </PageSection>
      ) : null}
      {mentions.total > 0 ? <Mentions word={view.word} mentions={mentions} /> : null}
      {view.related.length > 0 ? (
        <PageSection id="related" title={t("glossary.term.related")}>
          <div className={UNDER_RULE}>
            <TermList terms={view.related} />
          </div>
        </PageSection>
      ) : null}
      {view.columns.length > 0 ? (
        <PageSection id="columns" title={t("glossary.term.columns")}>
          <div className={UNDER_RULE}>
            <ColumnList columns={view.columns} />
          </div>
        </PageSection>
      ) : null}
      <Resources page={page} />
      <TermFoot view={view} />
    </article>
  );
}

function TermHead({ view }: { view: TermView }) {
  const t = useT();
  return (
    <div className="-mb-8">
      <PageTitle title={view.word} kana={view.reading === view.word ? null : view.reading} lead={view.plain} />
      <p className="-mt-4 flex flex-wrap gap-x-4 text-[0.9375rem] text-solid-gray-700">
        {view.spellings.length > 0 ? (
          <span>{t("glossary.term.spellings", { words: view.spellings.join("、") })}</span>
        ) : null}
        {view.isSample ? <span>{t("common.ui.sample")}</span> : null}
      </p>
    </div>
  );
}

function Mentions({ word, mentions }: { word: string; mentions: TermPage["mentions"] }) {
  const t = useT();
  return (
    <PageSection id="mentions" title={t("glossary.term.mentions")}>
      <p className="mb-3">{t("glossary.term.mentionsCount", { count: mentions.total })}</p>
      <TermMentions mentions={mentions.passages} />
      {mentions.total > mentions.passages.length ? (
        <Link
          to={`/search?tab=passages&q=${encodeURIComponent(word)}`}
          className="link mt-2 inline-flex min-h-11 items-center"
        >
          {t("glossary.term.moreMentions")}
        </Link>
      ) : null}
    </PageSection>
  );
}

function Resources({ page: { listings, more } }: { page: TermPage }) {
  const t = useT();
  if (listings.length === 0 && more === null) return null;
  return (
    <PageSection id="resources" title={t("glossary.term.resources")}>
      {listings.length > 0 ? (
        <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 lg:grid-cols-3">
          {listings.map((card) => (
            <li key={card.id}>
              <ListingCardItem card={card} isCompact />
            </li>
          ))}
        </ul>
      ) : null}
      {more === null ? null : (
        <Link to={more} className="link mt-2 inline-flex min-h-11 items-center">
          {t("glossary.term.moreResources")}
        </Link>
      )}
    </PageSection>
  );
}

function TermFoot({ view }: { view: TermView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <dl className="flex flex-wrap gap-x-6 border-t border-solid-gray-300 pt-3 text-[0.9375rem] text-solid-gray-700">
      <div className="flex gap-2">
        <dt>{t("glossary.term.host")}</dt>
        <dd>{view.hostName}</dd>
      </div>
      <div className="flex gap-2">
        <dt>{t("glossary.term.updated")}</dt>
        <dd>{formatDate(tokyoDateKey(new Date(view.updatedAt)), locale)}</dd>
      </div>
    </dl>
  );
}
