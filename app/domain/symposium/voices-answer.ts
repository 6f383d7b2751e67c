import type { DeskChange } from "~/domain/questionnaire/answered-change";
import type { FormValues } from "./form-reader";
import type { ChangeProblem } from "./read-answered-change";

/** What comes back to the desk's page of voices instead of a redirect. */
export type VoicesAnswer = {
  /** Id of the change that was written; null: a new one. */
  of: string | null;
  values: FormValues;
  problems: ChangeProblem[];
  /** As a colleague saved it meanwhile. */
  theirs: DeskChange | null;
};
