import { type Actor, scopeOf } from "~/domain/accounts/actor";
import type { DeskRecord } from "~/domain/archive/desk-records";
import { recordSectionValues } from "~/domain/archive/record-section-values";
import type { RecordSection } from "~/domain/archive/record-sections";
import { findSeriesOf } from "~/domain/archive/record-series.server";
import { findListingCards } from "~/domain/directory/find-listing-cards.server";
import { findTermChoices } from "~/domain/glossary/find-term-choices.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import type { FormValues } from "~/domain/symposium/form-reader";
import { searchVenues } from "~/domain/symposium/search-venues.server";
import { renderMarkdown } from "~/shared/render-markdown.server";

type Asked = { at: DeskAt; actor: Actor; record: DeskRecord; section: RecordSection; search: URLSearchParams };

/** What one part shows beside the record itself; what it was asked for stands in the address. */
export async function loadPart({ at, actor, record, section, search }: Asked) {
  const { hostCode, content, symposium } = record;
  const values: FormValues = recordSectionValues(section, content);
  const isProgrammeShown = section === "chapters" && content.chapters.length === 0 && search.has("programme");
  if (section === "basics") values.seriesId = [record.series?.id ?? ""];
  if (isProgrammeShown) values.chapters = [(symposium?.programme ?? []).join("\n")];
  return {
    values,
    isProgrammeShown,
    series: section === "basics" ? await findSeriesOf({ at, hostCode, seriesId: record.series?.id ?? null }) : [],
    previewHtml: section === "basics" && search.has("preview") ? renderMarkdown(content.summary) : null,
    circle: section === "circle" ? await loadCircle({ at, actor, record, words: search.get("words") ?? "" }) : null,
  };
}

async function loadCircle({ at, actor, record, words }: Omit<Asked, "section" | "search"> & { words: string }) {
  const { listingIds } = record.content;
  const cards = await findListingCards({ ids: listingIds, scope: scopeOf(actor) });
  const listings = words === "" ? [] : await searchVenues({ hostCode: record.hostCode, words });
  return {
    chosen: listingIds.map((id) => ({ id, name: cards.find((card) => card.id === id)?.name ?? null })),
    found:
      words === ""
        ? null
        : { words: words.slice(0, 100), listings: listings.filter(({ id }) => !listingIds.includes(id)) },
    terms: await findTermChoices({ at }),
  };
}
