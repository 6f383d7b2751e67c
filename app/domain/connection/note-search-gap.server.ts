import { createHmac } from "node:crypto";
import type { Actor } from "~/domain/accounts/actor";
import { TARGET_KEYS, type TargetKey, type ThemeKey } from "~/domain/directory/vocabulary";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { authSecret } from "~/gateways/auth-secret.server";
import { db, type Tx } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { geohashOf } from "~/shared/geohash";
import { newId } from "~/shared/ids";
import type { RoughArea } from "./alias-words";
import { COUNTED_MONTHS } from "./counting-rules";
import { GAP_CELL_LETTERS } from "./gap-counts";
import { reachableAlias } from "./reachable-alias.server";

type Gap = { theme: string; target: string; cell: string };
type Row = { month: string; municipalityCode: string; gap: Gap };

const MARK = "gap:";

/**
 * 「見つからなかった」: counts one more person for the theme, for each 対象, and for the cell of the area (5 km), in the town
 * and month; 対象 and cell are never counted together. Each of these counts an alias once in twelve months, so that a number
 * is one of people. An area outside of the alias's town has no cell.
 *
 * Writes no audit line and keeps no word: nothing leads from a count to an alias. Throws DomainError("notFound") for an
 * alias of somebody else.
 */
export async function noteSearchGap(options: {
  actor: Actor;
  aliasId: string;
  theme: ThemeKey | null;
  targets: readonly TargetKey[];
  area: RoughArea | null;
  now: Date;
}): Promise<void> {
  const { actor, aliasId, now } = options;
  await db().$transaction(async (tx) => {
    const { municipalityCode } = await reachableAlias(tx, { actor, aliasId });
    const month = tokyoDateKey(now).slice(0, 7);
    for (const gap of gapsOf(options, municipalityCode)) {
      const row = { month, municipalityCode, gap };
      if (await isFirst(tx, aliasId, row)) await addOne(tx, row);
    }
    await tx.rateLimit.deleteMany({
      where: { key: { startsWith: MARK }, lastRequest: { lt: forgottenBefore(month) } },
    });
  });
}

function gapsOf(
  { theme, targets, area }: { theme: ThemeKey | null; targets: readonly TargetKey[]; area: RoughArea | null },
  municipalityCode: string,
): Gap[] {
  const whole = { theme: theme ?? "", target: "", cell: "" };
  // "anyone" is what a place says of itself, not what somebody is. One order: two at once must not wait for each other.
  const named = TARGET_KEYS.filter((target) => target !== "anyone" && targets.includes(target));
  const cells = area && isSameTown(area.municipalityCode, municipalityCode) ? [cellOfArea(area)] : [];
  return [whole, ...named.map((target) => ({ ...whole, target })), ...cells.map((cell) => ({ ...whole, cell }))];
}

function cellOfArea({ latitude: lat, longitude: lng }: RoughArea): string {
  return geohashOf({ lat, lng }, GAP_CELL_LETTERS);
}

/** A ward and its designated city are one town. */
function isSameTown(one: string, other: string): boolean {
  const cityOf = (code: string) => municipalityByCode(code)?.parentCode ?? code;
  return cityOf(one) === cityOf(other);
}

/**
 * Whether the alias is not yet in this number. What is kept to know it again stands in the engine's table of limits, made
 * with the site's secret: a copy of the database tells neither the alias nor what was looked for. It holds the month, not
 * the moment.
 */
async function isFirst(tx: Tx, aliasId: string, { month, municipalityCode, gap }: Row): Promise<boolean> {
  const name = ["search-gap", aliasId, municipalityCode, gap.theme, gap.target, gap.cell].join("\n");
  const key = MARK + createHmac("sha256", authSecret()).update(name).digest("base64url");
  // An id of the beginning of time: it would tell the moment.
  const rows = await tx.$queryRaw<unknown[]>`
    INSERT INTO "RateLimit" AS present ("id", "key", "count", "lastRequest")
    VALUES (${newId("rateLimit", 0)}, ${key}, 1, ${startOf(month)}::bigint)
    ON CONFLICT ("key") DO UPDATE SET "lastRequest" = ${startOf(month)}::bigint
      WHERE present."lastRequest" <= ${forgottenBefore(month)}::bigint
    RETURNING "count"`;
  return rows.length > 0;
}

async function addOne(tx: Tx, { month, municipalityCode, gap }: Row): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SearchGap" AS present ("month", "municipalityCode", "theme", "target", "cell", "count")
    VALUES (${month}, ${municipalityCode}, ${gap.theme}, ${gap.target}, ${gap.cell}, 1)
    ON CONFLICT ("month", "municipalityCode", "theme", "target", "cell") DO UPDATE SET "count" = present."count" + 1`;
}

/** The beginning of a month (YYYY-MM) in Tokyo, in milliseconds. */
function startOf(month: string): bigint {
  return BigInt(startOfTokyoDate(`${month}-01`).getTime());
}

/** Who was counted in the month that begins here, or before, is counted anew: no period of twelve months holds both. */
function forgottenBefore(month: string): bigint {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return startOf(new Date(Date.UTC(year, number - 1 - COUNTED_MONTHS, 1)).toISOString().slice(0, 7));
}
