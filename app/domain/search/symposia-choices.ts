/** What the list of symposia can be narrowed to: only what at least one published symposium has. */
export type SymposiaChoices = {
  /** 2-digit codes. */
  prefectures: { code: string; name: string }[];
  /** 6-digit codes. */
  municipalities: { code: string; name: string }[];
  series: { id: string; title: string }[];
};
