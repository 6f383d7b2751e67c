/** What the page of a sheet shows: the words of its own language, ready to be set. Map and code are drawn besides. */
import { formatDate, formatShortDate } from "~/i18n/format";
import { type SheetWords, sheetWords } from "~/i18n/sheet-paper";
import type { SheetLanguage } from "~/i18n/sheet-paper/languages";
import type { DateKey } from "~/shared/dates";
import type { LatLng } from "~/shared/geo";
import { fillRuby, fillWithRuby, withoutRuby } from "~/shared/ruby-text";
import type { SheetBlockKey, SheetContent, SheetLine, SheetListing } from "./handover-sheet";
import { withHoursReadings } from "./hours-readings";

/** Texts may have readings (shared/ruby-text.ts) except names, numbers and those for screen readers. */
export type ShownListing = Pick<SheetListing, "id" | "kind" | "theme" | "name" | "kana" | "isCoarse"> & {
  isGone: false;
  kindText: string;
  themeText: string | null;
  blocks: { key: SheetBlockKey; label: string; lines: SheetLine[] }[];
  phone: { number: string; extension: string | null } | null;
  position: LatLng | null;
  /** Not confirmed, a sample. */
  notes: string[];
  mapLabel: string;
  mapNote: string | null;
  qrLabel: string;
  qrNote: string;
};
/** `name` null: a person, who is not named any more. */
export type GoneListing = { isGone: true; id: string; name: string | null; title: string; body: string };

export type SheetView = {
  language: SheetLanguage;
  title: string;
  intro: string;
  madeText: string;
  /** Stands before what the place itself has written; "" where the sheet is in the same language. */
  originalText: string;
  listings: (ShownListing | GoneListing)[];
};

/** The sheet on a Tokyo day. `goneIds`: listings that are not there for everyone any more. */
export function sheetView(content: SheetContent, at: { today: DateKey; goneIds: ReadonlySet<string> }): SheetView {
  const { language, madeOn } = content;
  const words = sheetWords(language);
  return {
    language,
    title: words.title,
    intro: words.intro,
    madeText: fillWithRuby(words.foot.madeOn, { date: dateText(formatDate(madeOn, localeOf(language)), language) }),
    originalText: words.original,
    listings: content.listings.map((listing) =>
      at.goneIds.has(listing.id) ? goneView(listing, words) : shownView(listing, { words, language, today: at.today }),
    ),
  };
}

function goneView({ id, kind, name }: SheetListing, words: SheetWords): GoneListing {
  return { isGone: true, id, name: kind === "person" ? null : name, ...words.gone };
}

type Setting = { words: SheetWords; language: SheetLanguage; today: DateKey };

function shownView(listing: SheetListing, setting: Setting): ShownListing {
  const { id, kind, theme, name, kana, isCoarse, phone, position } = listing;
  const { words } = setting;
  const next = nextLine(listing, setting);
  return {
    ...{ isGone: false, id, kind, theme, name, kana, isCoarse, position },
    kindText: words.kind[kind],
    themeText: theme && words.theme[theme],
    blocks: listing.blocks.map(({ key, lines }) => ({
      key,
      label: words.block[key],
      lines: key === "when" && next ? [next, ...lines] : lines,
    })),
    phone: phone && {
      number: phone.number,
      extension: phone.extension && fillRuby(words.how.extension, { number: phone.extension }),
    },
    notes: [
      ...(listing.isSample ? [words.foot.sample] : []),
      ...(listing.isUnconfirmed && !listing.isSample ? [words.foot.unconfirmed] : []),
    ],
    mapLabel: withoutRuby(fillRuby(words.where.map, { name })),
    mapNote: isCoarse ? words.where.coarse : null,
    qrLabel: withoutRuby(fillRuby(words.foot.qrLabel, { name })),
    qrNote: words.foot.qr,
  };
}

/** Days that have passed since the sheet was made are left out. */
function nextLine({ nextDates }: SheetListing, { words, language, today }: Setting): SheetLine | null {
  const dates = nextDates.filter((date) => date >= today);
  if (dates.length === 0) return null;
  const texts = dates.map((date) => dateText(formatShortDate(date, localeOf(language)), language));
  const text = fillWithRuby(words.when.next, { dates: texts.join(language === "en" ? "; " : "、") });
  return { text, isOriginal: false };
}

function dateText(text: string, language: SheetLanguage): string {
  return language === "en" ? text : withHoursReadings(text);
}

function localeOf(language: SheetLanguage): "ja" | "en" {
  return language === "en" ? "en" : "ja";
}
