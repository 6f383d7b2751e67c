/** What pages receive of an アンケート. */
import type { QuestionnaireState, SubjectType } from "./questionnaire";
import type { QuestionnaireContent } from "./questionnaire-content";

export type DeskQuestionnaire = {
  id: string;
  content: QuestionnaireContent;
  version: number;
  isAnonymous: boolean;
  isOpenToAll: boolean;
  state: QuestionnaireState;
  /** ISO instants. */
  opensAt: string | null;
  closesAt: string | null;
  resultsPublishedAt: string | null;
  answers: number;
  links: { made: number; used: number };
};

/** Why it does not open. */
export type OpenRefusal = "noQuestions" | "unanswerable" | "endsTooEarly" | "published";

/** `answered`: with this link. `closed`: the time is over. */
export type DoorState = "notYet" | "open" | "closed" | "answered";

export type QuestionnaireDoor = {
  id: string;
  state: DoorState;
  content: QuestionnaireContent;
  isAnonymous: boolean;
  opensAt: string | null;
  closesAt: string | null;
  subjectType: SubjectType;
  subjectId: string;
};
