import { readQuestionList } from "~/domain/questionnaire/question-list-form";
import type { DateKey } from "~/shared/dates";
import { QUESTION_ORDER_FIELD } from "./change-questions";
import type { ContentSection } from "./draft-sections";
import { FormReader, type FormValues, type SectionProblem } from "./form-reader";
import { readBasics, readDetails } from "./read-section-basics";
import { readOrganisers, readProgramme, readSpeakers } from "./read-section-lists";
import { readRegistration } from "./read-section-registration";
import { readWhen } from "./read-section-when";
import type { SymposiumContent } from "./symposium-content";

/** Every reader changes only its own part. What the form does not name stays. */
type SectionReader = (form: FormReader, before: SymposiumContent) => SymposiumContent;

const READERS: Record<ContentSection, SectionReader> = {
  basics: readBasics,
  when: readWhen,
  organisers: readOrganisers,
  speakers: readSpeakers,
  programme: readProgramme,
  registration: readRegistration,
  details: readDetails,
};

/** The draft with what was typed in one part, as far as it can be kept, and what is to be mended there. */
export function readSection(options: {
  section: ContentSection;
  values: FormValues;
  before: SymposiumContent;
  today: DateKey;
}): { content: SymposiumContent; problems: SectionProblem[] } {
  const form = new FormReader(options.values, options.today);
  const content = READERS[options.section](form, options.before);
  if (options.section !== "registration") return { content, problems: form.problems };
  const { questions } = options.before.registration;
  const ofQuestions = readQuestionList(options.values, QUESTION_ORDER_FIELD, questions).problems;
  return { content, problems: [...form.problems, ...ofQuestions] };
}
