/** Symposia through the verbs an officer's forms call, for the tests of everything that stands on one. */
import { createSymposium } from "~/domain/symposium/create-symposium.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { saveAccess } from "~/domain/symposium/save-access.server";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import { type SymposiumContent, symposiumContentSchema } from "~/domain/symposium/symposium-content";
import { anOfficer } from "./actor";

/** 焼津市. */
export const TEST_HOST = "222127";
/** Six weeks before the symposium of `completeContent`. */
export const TEST_NOW = new Date("2026-11-24T01:00:00Z");

export const TEST_DESK: DeskAt = { actor: anOfficer([TEST_HOST]), codes: [TEST_HOST] };

type Wish = {
  at?: DeskAt;
  hostCode?: string;
  /** Instead of parts of `completeContent()`. */
  content?: Partial<SymposiumContent>;
  /** null: no link is kept. */
  access?: { joinUrl: string; joinNote?: string; opensMinutesBefore?: number } | null;
  now?: Date;
};

/** Nothing in it stops publishing: 2027年1月14日（木） 14:00–16:30, online and in a hall, two items, two speakers. */
export function completeContent(more: Partial<SymposiumContent> = {}): SymposiumContent {
  // Ids of speakers name rows of the whole database.
  const mark = crypto.randomUUID().replaceAll("-", "").slice(0, 12);
  const [first, second] = [`spka${mark}`, `spkb${mark}`];
  return symposiumContentSchema.parse({
    title: "見本のシンポジウム",
    subtitle: "となりの人と、どう歩くか",
    themes: ["advice"],
    targets: ["anyone"],
    forWhom: "地域で人を支えている方、関心のある方",
    summary: "見本の催しです。**伴走型支援**について話し合います。",
    when: { dateText: "2027年1月14日（木）", date: "2027-01-14", start: 14 * 60, end: 16 * 60 + 30 },
    form: "both",
    venue: { name: "見本市民会館", address: "焼津市本町1丁目", access: "駅から歩いて10分" },
    organisers: [{ id: "orghost", role: "host", name: "焼津市（見本）", municipalityCode: TEST_HOST }],
    speakers: [
      { id: first, name: "見本 一郎", kana: "みほん いちろう", affiliation: "見本大学", title: "教授" },
      { id: second, name: "見本 花子", kana: "みほん はなこ", affiliation: "見本の会", title: "代表" },
    ],
    programme: [
      {
        id: "itmone",
        kind: "keynote",
        title: "見本の基調講演",
        start: 14 * 60,
        minutes: 60,
        speakers: [{ speakerId: first, role: "speaker" }],
      },
      {
        id: "itmtwo",
        kind: "panel",
        title: "見本のパネルディスカッション",
        minutes: 90,
        speakers: [
          { speakerId: first, role: "speaker" },
          { speakerId: second, role: "coordinator" },
        ],
      },
    ],
    captions: "yes",
    recording: "yes",
    isFree: true,
    registration: { onlineCapacity: 100, venueCapacity: 20, purpose: "催しの連絡のため" },
    contact: { name: "見本の地域福祉課", phone: "054-000-0000", email: "symposium@example.jp" },
    ...more,
  });
}

/** A complete draft, not published. Returns its id. */
export async function aSymposiumDraft(wish: Wish = {}): Promise<string> {
  const { at = TEST_DESK, hostCode = TEST_HOST, now = TEST_NOW, access } = wish;
  const content = completeContent(wish.content);
  const id = await createSymposium({ at, hostCode, title: content.title, isSample: true, now });
  const { version } = await saveDraft({ at, id, baseVersion: 1, section: "test", change: () => content, now });
  if (access !== null) {
    const joinUrl = "https://meeting.example.jp/join/secret-test-link";
    const input = { joinUrl, joinNote: "", opensMinutesBefore: 30, ...access };
    await saveAccess({ at, id, baseVersion: version, input, now });
  }
  return id;
}

/** The same, published. */
export async function aPublishedSymposium(wish: Wish = {}): Promise<string> {
  const { at = TEST_DESK, now = TEST_NOW, access } = wish;
  const id = await aSymposiumDraft(wish);
  const baseVersion = access === null ? 2 : 3;
  const answer = await publishSymposium({ at, id, baseVersion, now });
  if (!answer.ok) throw new Error(`Cannot be published: ${answer.problems.map(({ code }) => code).join(", ")}`);
  return id;
}
