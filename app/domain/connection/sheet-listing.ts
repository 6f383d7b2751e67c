/** A listing in the words of a sheet. Pure: made of what has been stripped, in one of the sheet's languages. */
import { type ConnectStep, connectSteps } from "~/domain/directory/connect-steps";
import { describeHours } from "~/domain/directory/describe-hours";
import { trustOf } from "~/domain/directory/listing";
import type { PublicListing } from "~/domain/directory/listing-record";
import { nextDates } from "~/domain/directory/next-dates";
import { type SheetWords, sheetWords } from "~/i18n/sheet-paper";
import type { SheetLanguage } from "~/i18n/sheet-paper/languages";
import { fillRuby, fillWithRuby, plainInRuby } from "~/shared/ruby-text";
import type { SheetBlock, SheetBlockKey, SheetLine, SheetListing } from "./handover-sheet";
import { withHoursReadings } from "./hours-readings";

/** Names with known readings; readings in hiragana. */
export type ReadPlace = { prefecture: string; prefectureKana: string; name: string; kana: string };

type Making = { listing: PublicListing; place: ReadPlace | null; language: SheetLanguage; words: SheetWords };

const SHOWN_DATES = 3;

/**
 * What stands on the sheet of a listing. Of 対象 only 「だれでも」 is told: any other would say something of the person who
 * holds the sheet. `place` is the listing's municipality, for the readings of its address.
 */
export function toSheetListing(options: {
  listing: PublicListing;
  place: ReadPlace | null;
  language: SheetLanguage;
  now: Date;
}): SheetListing {
  const { listing, place, language, now } = options;
  const making: Making = { listing, place, language, words: sheetWords(language) };
  const blocks = [
    whatBlock(making),
    block("when", whenLines(making)),
    block(listing.kind === "person" ? "area" : "where", whereLines(making)),
    block("access", accessLines(making)),
    block("how", howLines(making)),
    block("who", whoLines(making)),
    block("cost", costLines(making)),
    block("forWhom", listing.targets.includes("anyone") ? [ours(making.words.forWhom.anyone)] : []),
  ];
  const isPaused = listing.status === "paused" || listing.capacityState === "paused";
  return {
    ...{ id: listing.id, kind: listing.kind, theme: listing.themes[0] ?? null, name: listing.name },
    kana: listing.kana && toHiragana(listing.kana),
    blocks: blocks.filter(({ lines }) => lines.length > 0),
    phone: phoneOf(listing),
    position: listing.position,
    isCoarse: listing.positionPrecision === "town" || listing.positionPrecision === "municipality",
    nextDates: isPaused ? [] : nextDates(listing.openingHours, now, SHOWN_DATES),
    isUnconfirmed: trustOf(listing) === "unconfirmed",
    isSample: listing.isSample,
  };
}

/** Who is reached through a professional is not called by the person. */
function phoneOf({ phone, phoneExtension, connectWays }: PublicListing): SheetListing["phone"] {
  const isThroughOthers = connectWays.includes("professional") && !connectWays.includes("phone");
  return phone && !isThroughOthers ? { number: phone, extension: phoneExtension } : null;
}

function whatBlock({ listing }: Making): SheetBlock {
  const key = listing.kind === "person" ? "whatPerson" : listing.kind === "role" ? "whatRole" : "what";
  const { person, role, summary } = listing;
  const texts = [summary, role?.what, person?.likes.join("、"), person?.listening, person?.offers.join("、")];
  return block(key, originals(texts));
}

function whenLines({ listing, words, language }: Making): SheetLine[] {
  const { openingHours, openingNote, person, role } = listing;
  const isPaused = listing.status === "paused" || listing.capacityState === "paused";
  const hours = describeHours(openingHours, language === "en" ? "en" : "ja");
  const lines = [
    ...(isPaused ? [ours(words.when.paused)] : []),
    ...hours.map((line) => ours(language === "en" ? line : withHoursReadings(plainInRuby(line)))),
    ...originals([openingNote, openingHours?.note, person?.when, role?.when]),
  ];
  return lines.length > 0 ? lines : [ours(words.when.unknown)];
}

function whereLines({ listing, place, words, language }: Making): SheetLine[] {
  const { address, addressDetail, areaLabel, kind, reach } = listing;
  if (kind === "person") {
    const area = place ? `${place.name}${areaLabel ?? ""}` : areaLabel;
    return [...originals([area]), ours(words.where.personArea)];
  }
  if (reach.length > 0 && !reach.includes("place")) {
    const only = reach.length > 1 ? "phoneOnline" : reach[0] === "phone" ? "phone" : "online";
    return [ours(words.where[only])];
  }
  const where = address ?? (place && `${place.prefecture}${place.name}${areaLabel ?? ""}`);
  if (!where) return [ours(words.where.unknown)];
  return [language === "en" ? original(where) : withPlaceReadings(where, place), ...originals([addressDetail])];
}

/** 静岡県《しずおかけん》焼津市《やいづし》本町…: only the names of the master have readings. */
function withPlaceReadings(address: string, place: ReadPlace | null): SheetLine {
  if (!place) return original(address);
  const own = place.name === place.prefecture ? "" : place.name;
  const heads = [
    [place.prefecture + own, ruby(place.prefecture, place.prefectureKana) + (own && ruby(own, place.kana))],
    [own, ruby(own, place.kana)],
  ] as const;
  const head = heads.find(([name]) => name !== "" && address.startsWith(name));
  return head ? ours(head[1] + plainInRuby(address.slice(head[0].length))) : original(address);
}

function accessLines({ listing, words }: Making): SheetLine[] {
  if (listing.kind === "person") return [];
  const { accessNote, parkingNote } = listing;
  return [
    ...originals([accessNote]),
    ...(parkingNote ? [ours(fillRuby(words.where.parking, { text: parkingNote }))] : []),
  ];
}

function howLines(making: Making): SheetLine[] {
  const { listing, words } = making;
  const steps = connectSteps(listing).flatMap((step) => stepLines(step, making));
  const lines = steps.length > 0 ? steps : [ours(words.how.unknown)];
  const isAsked = listing.capacityState === "ask" ? [ours(words.capacity.ask)] : [];
  return [...lines, ...isAsked, ...originals([listing.connectNote])];
}

function stepLines(step: ConnectStep, { listing, words }: Making): SheetLine[] {
  if (step.step === "phone") return [ours(fillRuby(words.how.phone, { name: listing.name }))];
  if (step.step === "email") return [ours(words.how.email), original(step.email)];
  return [ours(words.how[step.step])];
}

function whoLines({ listing, words, language }: Making): SheetLine[] {
  const { organization, role, kind } = listing;
  if (kind === "person") return [ours(words.who.giver)];
  const kana = organization?.kana && language !== "en" ? toHiragana(organization.kana) : null;
  const name = organization && (kana ? ruby(organization.name, kana) : plainInRuby(organization.name));
  const companion = role?.companion ? [ours(fillRuby(words.who.companion, { text: role.companion }))] : [];
  const runs = name ? [ours(fillWithRuby(words.who.organization, { name }))] : [];
  const known = [...runs, ...companion];
  // With a number to call, whoever answers is asked for.
  return known.length > 0 || listing.phone ? known : [ours(words.who.giver)];
}

function costLines({ listing, words }: Making): SheetLine[] {
  return [ours(words.cost[listing.costKind]), ...originals([listing.costNote])];
}

function block(key: SheetBlockKey, lines: SheetLine[]): SheetBlock {
  return { key, lines: lines.filter((line, index) => lines.findIndex(({ text }) => text === line.text) === index) };
}

function ours(text: string): SheetLine {
  return { text, isOriginal: false };
}

function original(text: string): SheetLine {
  return { text, isOriginal: true };
}

function originals(texts: readonly (string | null | undefined)[]): SheetLine[] {
  return texts.flatMap((text) => (text?.trim() ? [original(text.trim())] : []));
}

function ruby(text: string, reading: string): string {
  return `｜${plainInRuby(text)}《${plainInRuby(reading)}》`;
}

function toHiragana(kana: string): string {
  return kana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
