import type { ListingPageView, RetiredListingView } from "~/domain/directory/listing-view";
import type { Translate } from "~/i18n/messages";

const DESCRIPTION_MAX = 120;

/** Title and description for search engines and for links that are passed on. */
export function listingMetaTexts(
  view: ListingPageView | RetiredListingView,
  t: Translate,
): { title: string; description: string } {
  if (view.state === "retired") return { title: t("listing.page.retiredTitle"), description: view.municipality.name };
  const area = `${view.municipality.name}${view.areaLabel && !view.address ? view.areaLabel : ""}`;
  if (view.kind === "person") return { title: view.name, description: t("listing.page.metaPerson", { area }) };
  const parts = [view.summary, view.serviceType, view.address ?? area, view.hours.lines[0]];
  const description = parts.filter(Boolean).join(" ／ ").slice(0, DESCRIPTION_MAX);
  return { title: `${view.name}（${view.municipality.name}）`, description };
}
