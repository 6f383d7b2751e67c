/** What a professional writes of an alias. All of it is encrypted; none of it may lead to a person. */
import { z } from "zod";

export const ALIAS_LIMITS = { alias: 20, areaLabel: 40, likes: 120, wants: 120, line: 140, support: 30 };

const areaSchema = z.object({
  /** As it is shown: 中央区 蜆塚のあたり. */
  label: z.string().max(ALIAS_LIMITS.areaLabel),
  municipalityCode: z.string(),
  /** Rounded to about 500 m (two decimals and a half): never an address. */
  latitude: z.number(),
  longitude: z.number(),
});
export type RoughArea = z.infer<typeof areaSchema>;

/** What stands in Alias.sealed. */
export const aliasWordsSchema = z.object({
  alias: z.string().min(1).max(ALIAS_LIMITS.alias),
  area: areaSchema.nullable(),
  /** Keys of the vocabulary's 対象. */
  targets: z.array(z.string()),
  /** 好きなこと. */
  likes: z.string().max(ALIAS_LIMITS.likes),
  /** やってみたいこと. */
  wants: z.string().max(ALIAS_LIMITS.wants),
});
export type AliasWords = z.infer<typeof aliasWordsSchema>;

/** Degrees a rough area is rounded to: about 550 m from north to south, 450 m from west to east. */
const AREA_STEP = 1 / 200;

/** An area as it may be kept, whatever was pointed at. */
export function roughArea(area: RoughArea | null): RoughArea | null {
  if (!area) return null;
  const rough = (degrees: number) => Number((Math.round(degrees / AREA_STEP) * AREA_STEP).toFixed(3));
  return { ...area, latitude: rough(area.latitude), longitude: rough(area.longitude) };
}
