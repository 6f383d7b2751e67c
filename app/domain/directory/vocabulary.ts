/** Themes and 対象. The reviewed texts (labels, readings, plain words, synonyms) are in vocabulary-terms.ts. */

/** In the order they stand round the circle, from the top, clockwise. */
export const THEME_KEYS = ["gathering", "food", "advice", "children", "care", "work", "living", "learning"] as const;
export type ThemeKey = (typeof THEME_KEYS)[number];

/** `anyone` = 属性を問わない. */
export const TARGET_KEYS = [
  "anyone",
  "elderly",
  "dementia",
  "disability",
  "youth",
  "parenting",
  "hardship",
  "hikikomori",
  "foreign",
  "carer",
] as const;
export type TargetKey = (typeof TARGET_KEYS)[number];

export function isThemeKey(value: unknown): value is ThemeKey {
  return (THEME_KEYS as readonly unknown[]).includes(value);
}

export function isTargetKey(value: unknown): value is TargetKey {
  return (TARGET_KEYS as readonly unknown[]).includes(value);
}
