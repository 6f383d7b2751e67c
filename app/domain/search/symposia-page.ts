import type { DateKey } from "~/shared/dates";
import type { SymposiaChoices } from "./symposia-choices";
import type { SymposiumCard } from "./symposium-card";

/** What the page of symposia receives. */
export type SymposiaPage = { choices: SymposiaChoices; cards: SymposiumCard[] } & (
  | { view: "list"; total: number; page: number; pageCount: number }
  /** `month`: `YYYY-MM`. */
  | { view: "calendar"; month: string; today: DateKey }
);
