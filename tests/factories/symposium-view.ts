/** What the page of a symposium receives, without a database: for the pure parts that stand on it. */
import { type SymposiumContent, symposiumContentSchema } from "~/domain/symposium/symposium-content";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { type SpeakerRow, type SymposiumRow, toSymposiumView } from "~/domain/symposium/to-symposium-view.server";

const PUBLISHED_AT = new Date("2026-11-24T01:00:00Z");

/** A published symposium of 焼津市 that is no sample. */
export function aSymposiumRow(more: Partial<SymposiumRow> = {}): SymposiumRow {
  return {
    id: "sym_test",
    hostCode: "222127",
    coHosts: [],
    isSample: false,
    publishedRevision: 1,
    publishedAt: PUBLISHED_AT,
    eventStatus: "scheduled",
    statusNote: "",
    statusChangedAt: null,
    sequence: 0,
    updatedAt: PUBLISHED_AT,
    series: null,
    ...more,
  };
}

/** 2027年1月14日（木） 14:00–16:30, online and in a hall, two items and a break, two speakers. */
export function aSymposiumContent(more: Partial<SymposiumContent> = {}): SymposiumContent {
  return symposiumContentSchema.parse({
    title: "見本のシンポジウム",
    subtitle: "となりの人と、どう歩くか",
    themes: ["advice"],
    forWhom: "地域で人を支えている方",
    summary: "見本の催しです。**伴走型支援**について話し合います。",
    when: { dateText: "2027年1月14日（木）", date: "2027-01-14", start: 14 * 60, end: 16 * 60 + 30 },
    form: "both",
    venue: { name: "見本市民会館", address: "焼津市本町1丁目", access: "駅から歩いて10分" },
    organisers: [
      { id: "orghost", role: "host", name: "焼津市（見本）", municipalityCode: "222127" },
      { id: "orgsup", role: "support", name: "見本県", url: "https://example.jp/" },
    ],
    speakers: [
      { id: "spka", name: "見本 一郎", kana: "みほん いちろう", affiliation: "見本大学", title: "教授" },
      { id: "spkb", name: "見本 花子", affiliation: "見本の会", title: "代表" },
    ],
    programme: [
      {
        id: "itma",
        kind: "keynote",
        title: "基調の話",
        start: 840,
        minutes: 60,
        speakers: [{ speakerId: "spka", role: "speaker" }],
      },
      { id: "itmb", kind: "break", minutes: 10 },
      { id: "itmc", kind: "panel", title: "話し合い", speakers: [{ speakerId: "spkb", role: "coordinator" }] },
    ],
    captions: "yes",
    isFree: true,
    registration: {
      onlineCapacity: 100,
      venueCapacity: 20,
      purpose: "連絡のため",
      closesAt: "2027-01-10T08:00:00.000Z",
    },
    contact: { name: "見本の課", phone: "054-000-0000", email: "symposium@example.jp" },
    ...more,
  });
}

/** The view of it, changed as wished. */
export function aSymposiumView(more: Partial<SymposiumView> = {}): SymposiumView {
  return { ...toSymposiumView(aSymposiumRow(), aSymposiumContent(), []), ...more };
}

/** With other words, another row or other answers of its speakers. */
export function aSymposiumViewOf(of: {
  row?: Partial<SymposiumRow>;
  content?: Partial<SymposiumContent>;
  speakers?: SpeakerRow[];
}): SymposiumView {
  return toSymposiumView(aSymposiumRow(of.row), aSymposiumContent(of.content), of.speakers ?? []);
}
