/** Why a つながり changed, and how it suits: short lists, so that no story of a person has to be written. */

/** 相性 / 距離 / 時間 / 体調 / 受け入れ側の事情 / 本人の希望 / 費用 / 慣れた / ほか. */
export const CHANGE_REASONS = [
  "fit",
  "distance",
  "time",
  "health",
  "host",
  "wish",
  "cost",
  "settled",
  "other",
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** 相性: 合う / ふつう / 合わない. */
export const FITS = ["good", "soSo", "poor"] as const;
export type Fit = (typeof FITS)[number];

/** Word from the circle: 来ています / しばらく見えません / 相談したい. */
export const WORD_ANSWERS = ["coming", "notSeen", "consult"] as const;
export type WordAnswer = (typeof WORD_ANSWERS)[number];
