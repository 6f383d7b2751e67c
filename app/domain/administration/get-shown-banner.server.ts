import { db } from "~/gateways/db.server";
import { log } from "~/gateways/log.server";
import { type Banner, type BannerLevel, isShown, type ShownBanner } from "./banner";

/** Every page asks: the database is asked only so often. */
const KEPT_MS = 10_000;

let kept: { banner: Banner | null; readAtMs: number } | null = null;

/**
 * The notice every page shows now, for anyone; null when there is none. Changes of this process count at once, those of
 * another one within ten seconds. A database that does not answer must not take the page away: no notice then.
 */
export async function getShownBanner({ now }: { now: Date }): Promise<ShownBanner | null> {
  const banner = await nextBanner(now);
  if (!banner || !isShown(banner, now)) return null;
  const { id, level, textJa, textEn } = banner;
  return { id, level, textJa, textEn };
}

/** Has the database asked again at the next page. */
export function forgetShownBanner(): void {
  kept = null;
}

async function nextBanner(now: Date): Promise<Banner | null> {
  if (kept && Math.abs(now.getTime() - kept.readAtMs) < KEPT_MS) return kept.banner;
  try {
    const row = await db().siteBanner.findFirst({
      where: { endedAt: null, endsAt: { gt: now } },
      orderBy: { createdAt: "desc" },
    });
    kept = { banner: row && { ...row, level: row.level as BannerLevel }, readAtMs: now.getTime() };
  } catch (err) {
    log.warn({ err }, "the banner cannot be read");
    kept = { banner: null, readAtMs: now.getTime() };
  }
  return kept.banner;
}
