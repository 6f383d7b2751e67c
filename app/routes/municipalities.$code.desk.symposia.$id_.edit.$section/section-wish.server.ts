import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import type { ContentSection } from "~/domain/symposium/draft-sections";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import type { FormValues } from "~/domain/symposium/form-reader";
import type { SectionAnswer } from "./section-answer";

export type SectionWish = {
  at: DeskAt;
  symposium: DeskSymposium;
  section: ContentSection;
  values: FormValues;
  /** Of this part, without a query. */
  path: string;
  root: string;
  now: Date;
};

export function plainAnswer({ values, symposium }: Pick<SectionWish, "values" | "symposium">): SectionAnswer {
  const { version } = symposium;
  return { values, version, problems: [], conflict: null, madeLink: null, wrongEmailOf: null };
}
