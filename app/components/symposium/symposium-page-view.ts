/** What the page of a symposium receives beside its view. */
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { StaticMapView } from "~/domain/search/static-map";
import type { DoorState } from "~/domain/symposium/registration";
import type { EventStatus } from "~/domain/symposium/symposium";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import type { SymposiumAfter } from "./after-view";

/** `left` null = without a limit. */
export type DoorPlaceView = { left: number | null; waiting: number };
export type DoorView = { state: DoorState; online: DoorPlaceView | null; venue: DoorPlaceView | null };

export type SymposiumPageView = {
  view: SymposiumView;
  /** Safe HTML made from its Markdown. */
  summaryHtml: string;
  languageNames: string[];
  /** null in a preview. */
  door: DoorView | null;
  isPast: boolean;
  /** Doors of the アンケート that stand open to everyone; none in a preview. */
  questionnaire?: { canAnswer: boolean; hasResults: boolean };
  /** What came of it; none in a preview. */
  after?: SymposiumAfter;
  map: StaticMapView | null;
  qr: { size: number; path: string };
  url: string;
  /** null without a theme; `cards` null when no search engine answers. */
  related: { cards: ListingCardView[] | null; more: string } | null;
  series: { id: string; title: string; startsAt: string; status: EventStatus }[];
};
