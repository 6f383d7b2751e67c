import type { RoleProblem, TakenForm } from "~/domain/relay/role-input";
import type { PrivateWord } from "~/shared/private-words";

/** What the forms of the page get back when they could not be carried out. */
export type RoleAnswerView = {
  values: { forWhom: string; alias: string; name: string; message: string; keepsWords: boolean } | null;
  problems: RoleProblem[];
  words: PrivateWord[];
  refusal: "signedOut" | "limited" | "full" | "notAllowed" | null;
  /** A number of people that cannot be. */
  taken: TakenForm | null;
};

export const NO_ANSWER: RoleAnswerView = { values: null, problems: [], words: [], refusal: null, taken: null };
