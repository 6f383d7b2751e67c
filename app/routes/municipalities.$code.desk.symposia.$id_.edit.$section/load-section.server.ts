import { searchMunicipalities } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import type { DraftSection } from "~/domain/symposium/draft-sections";
import { findSeries } from "~/domain/symposium/find-series.server";
import type { FormValues } from "~/domain/symposium/form-reader";
import { linkValues } from "~/domain/symposium/link-form";
import { searchVenues } from "~/domain/symposium/search-venues.server";
import { sectionValues } from "~/domain/symposium/section-values";
import { renderMarkdown } from "~/shared/render-markdown.server";

const MOST_TOWNS = 10;

/** What one part shows beside the symposium itself; what it was asked for stands in the address. */
export async function loadSection(symposium: DeskSymposium, section: DraftSection, search: URLSearchParams) {
  const { hostCode, coHosts, content } = symposium;
  const words = (name: string) => (search.get(name) ?? "").trim().slice(0, 100);
  const venueWords = section === "when" ? words("venue") : "";
  const townWords = section === "cohosts" ? words("town") : "";
  const known = [hostCode, ...coHosts.map(({ code }) => code)];
  const towns = searchMunicipalities(townWords, MOST_TOWNS)
    .filter(({ kind, code }) => kind !== "prefecture" && !known.includes(code))
    .map((one) => ({ code: one.code, name: fullName(one) }));
  return {
    values: valuesOf(symposium, section),
    series: section === "basics" ? await findSeries({ hostCode }) : [],
    previewHtml: section === "basics" && search.has("preview") ? renderMarkdown(content.summary) : null,
    venues: venueWords ? { words: venueWords, choices: await searchVenues({ hostCode, words: venueWords }) } : null,
    towns: townWords ? { words: townWords, towns } : null,
  };
}

function valuesOf(symposium: DeskSymposium, section: DraftSection): FormValues {
  if (section === "cohosts") return {};
  if (section === "link") return linkValues(symposium.access);
  const values = sectionValues(section, symposium.content);
  return section === "basics" ? { ...values, seriesId: [symposium.series?.id ?? ""] } : values;
}
