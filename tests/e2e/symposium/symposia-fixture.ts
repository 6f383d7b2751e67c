/** Symposia of every state for the tests of their public pages, dated from today on: a fixed day would once be past. */
import { changeEventStatus } from "~/domain/symposium/change-status.server";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { db } from "~/gateways/db.server";
import { addDays, tokyoDateKey } from "~/shared/dates";
import { aPublishedSymposium, aSymposiumDraft, completeContent, TEST_DESK } from "../../factories/symposium";

export const LONG_TITLE =
  "地域共生社会の実現に向けた包括的な支援体制の構築と、ひきこもり・ヤングケアラーなど複合的な課題を抱える世帯への多機関協働を考える全国フォーラム";

export type SymposiumIds = Record<"coming" | "long" | "longest" | "past" | "cancelled" | "postponed" | "draft", string>;

/** Of today, in Tokyo, so many days on. */
export function dayFromNow(days: number): string {
  return addDays(tokyoDateKey(new Date()), days);
}

export async function makeSymposia(): Promise<SymposiumIds> {
  const now = new Date();
  const publish = (content: SymposiumContent) => aPublishedSymposium({ content, now });
  const off = async (to: "cancelled" | "postponed") => {
    const id = await publish(onDay(50));
    const { draftVersion } = await db().symposium.findUniqueOrThrow({ where: { id } });
    const note = "大雨の予報のためです。";
    await changeEventStatus({ at: TEST_DESK, id, baseVersion: draftVersion, to, note, now });
    return id;
  };
  const ids = {
    coming: await publish({ ...onDay(40), title: "見本の集い" }),
    long: await publish(crowded(12, 8)),
    longest: await publish(crowded(60, 40)),
    past: await publish(onDay(-40)),
    cancelled: await off("cancelled"),
    postponed: await off("postponed"),
    draft: await aSymposiumDraft({ content: onDay(41), now }),
  };
  await db().symposium.update({ where: { id: ids.coming }, data: { isSample: false } });
  return ids;
}

function onDay(days: number): SymposiumContent {
  const content = completeContent();
  const when = { dateText: dayFromNow(days), date: dayFromNow(days), endDate: null, start: 840, end: 990 };
  const closesAt = new Date(`${dayFromNow(days - 3)}T08:00:00Z`).toISOString();
  return { ...content, when, registration: { ...content.registration, closesAt } };
}

function crowded(items: number, people: number): SymposiumContent {
  const content = onDay(45);
  const [speaker] = content.speakers;
  const mark = crypto.randomUUID().replaceAll("-", "").slice(0, 12);
  const affiliation = "社会福祉法人 見本市社会福祉協議会";
  const profile = "地域の居場所づくりに長くかかわる。";
  const speakers = Array.from({ length: people }, (_, i) => ({
    ...speaker!,
    ...{ id: `spk${mark}${i}`, name: `見本 ${i + 1}さん`, affiliation, title: "生活支援コーディネーター", profile },
  }));
  const programme = Array.from({ length: items }, (_, i) => ({
    ...content.programme[0]!,
    ...{
      id: `itm${i}`,
      title: `見本の事例報告 その${i + 1} ― つながり続ける支援の現場から`,
      start: i === 0 ? 540 : null,
    },
    ...{ kind: "caseReport" as const, minutes: 8 },
    speakers: [{ speakerId: speakers[i % people]!.id, role: "speaker" as const }],
  }));
  const when = { ...content.when, start: 540, end: 1080 };
  return { ...content, title: LONG_TITLE, when, speakers, programme };
}
