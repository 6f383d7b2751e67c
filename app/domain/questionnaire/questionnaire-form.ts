/** The editor of an アンケート: from a sent form to its content, and what the buttons do. */
import { type FormFields, firstOf, type QuestionFieldProblem } from "./form-fields";
import { newPartId } from "./part-id";
import type { Question } from "./question";
import {
  moved,
  type QuestionIntent,
  questionFields,
  questionProblemsLeft,
  readAddedQuestion,
  readQuestionIntent,
  readQuestionList,
} from "./question-list-form";
import {
  QUESTIONNAIRE_LIMITS as L,
  type QuestionnaireContent,
  type QuestionnaireSection,
} from "./questionnaire-content";

export type ReadQuestionnaire = { content: QuestionnaireContent; problems: QuestionFieldProblem[] };

/** What may still change: nothing but texts once people can answer; nor the cross table while it is published. */
export type Fixed = { isFixed: boolean; isPublished: boolean };

/** Everything as the fields of the editor show it. */
export function questionnaireFields(content: QuestionnaireContent): FormFields {
  const { title, intro, thanks, groupQuestionId, sections } = content;
  const fields: FormFields = {
    ...{ title: [title], intro: [intro], thanks: [thanks], groupQuestionId: [groupQuestionId ?? ""] },
    ...questionFields(questionsOf(content)),
  };
  for (const section of sections) {
    fields[`sections.${section.id}.title`] = [section.title];
    fields[`sections.${section.id}.intro`] = [section.intro];
  }
  return fields;
}

export function questionsOf({ sections }: Pick<QuestionnaireContent, "sections">): Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** Questions the cross table can be made by. */
export function groupQuestions(content: QuestionnaireContent): Question[] {
  return questionsOf(content).filter(({ kind }) => kind === "choice");
}

/** Reads the whole form and does what its button says. What cannot be kept is named, and the former value stays. */
export function readQuestionnaire(fields: FormFields, before: QuestionnaireContent, fixed: Fixed): ReadQuestionnaire {
  const read = readTyped(fields, before, fixed);
  const intent = firstOf(fields, "intent");
  const question = readQuestionIntent(intent);
  const problems = questionProblemsLeft(read.problems, question);
  if (fixed.isFixed || problems.length > 0) return { content: read.content, problems };
  const changed = question ? changeQuestion(read.content, question) : changeSections(fields, read.content, intent);
  return "problem" in changed
    ? { content: read.content, problems: [changed.problem] }
    : { content: withGroup(changed), problems };
}

function readTyped(
  fields: FormFields,
  before: QuestionnaireContent,
  { isFixed, isPublished }: Fixed,
): ReadQuestionnaire {
  const problems: QuestionFieldProblem[] = [];
  const text = (field: string, max: number, former: string) => {
    if (!(field in fields)) return former;
    const typed = firstOf(fields, field);
    if (typed.length <= max) return typed;
    problems.push({ field, code: "questionTooLong", values: { max, count: typed.length } });
    return former;
  };
  const title = text("title", L.title, before.title);
  if (title === "") problems.push({ field: "title", code: "titleEmpty", values: {} });
  const sections = before.sections.map((section) => {
    const at = `sections.${section.id}`;
    const list = readQuestionList(fields, `${at}.question`, section.questions, isFixed);
    problems.push(...list.problems);
    return {
      ...section,
      title: text(`${at}.title`, L.title, section.title),
      intro: text(`${at}.intro`, L.intro, section.intro),
      questions: list.questions,
    };
  });
  const group = "groupQuestionId" in fields && !isPublished ? firstOf(fields, "groupQuestionId") || null : undefined;
  const content = withGroup({
    title: title || before.title,
    intro: text("intro", L.intro, before.intro),
    thanks: text("thanks", L.intro, before.thanks),
    groupQuestionId: group === undefined ? before.groupQuestionId : group,
    sections,
  });
  return { content, problems };
}

/** A cross table by a question that is gone, or offers no choice any more, is none. */
function withGroup(content: QuestionnaireContent): QuestionnaireContent {
  const isThere = groupQuestions(content).some(({ id }) => id === content.groupQuestionId);
  return isThere ? content : { ...content, groupQuestionId: null };
}

/** Up from the first place of a section leads to the end of the one before; down likewise. */
function changeQuestion(content: QuestionnaireContent, intent: QuestionIntent): QuestionnaireContent {
  const { sections } = content;
  const at = sections.findIndex(({ questions }) => questions.some(({ id }) => id === intent.id));
  const section = sections[at];
  if (!section) return content;
  const question = section.questions.find(({ id }) => id === intent.id)!;
  const next = moved(section.questions, intent);
  const isAtEdge = intent.do !== "remove" && next.every(({ id }, index) => id === section.questions[index]?.id);
  const neighbour = sections[intent.do === "up" ? at - 1 : at + 1];
  if (!isAtEdge || !neighbour) {
    return { ...content, sections: sections.map((one) => (one === section ? { ...one, questions: next } : one)) };
  }
  if (neighbour.questions.length >= L.questions) return content;
  const joined = intent.do === "up" ? [...neighbour.questions, question] : [question, ...neighbour.questions];
  const questions = section.questions.filter(({ id }) => id !== intent.id);
  return {
    ...content,
    sections: sections.map((one) => {
      if (one === section) return { ...one, questions };
      return one === neighbour ? { ...one, questions: joined } : one;
    }),
  };
}

type Changed = QuestionnaireContent | { problem: QuestionFieldProblem };

/** `section.add`, `section.remove:ID`, `section.up:ID`, `section.down:ID`, `question.add:SECTION`. */
function changeSections(fields: FormFields, content: QuestionnaireContent, intent: string): Changed {
  const { sections } = content;
  if (intent === "section.add") {
    if (sections.length >= L.sections) return refused("title", "tooManySections", { max: L.sections });
    const section: QuestionnaireSection = { id: newPartId("s"), title: "", intro: "", questions: [] };
    return { ...content, sections: [...sections, section] };
  }
  const match = /^(section\.(remove|up|down)|question\.add):([a-z0-9]{1,20})$/.exec(intent);
  if (!match) return content;
  const [, what, deed, id = ""] = match;
  if (what !== "question.add") {
    return { ...content, sections: moved(sections, { do: deed as QuestionIntent["do"], id }) };
  }
  const section = sections.find((one) => one.id === id);
  if (!section) return content;
  const added = readAddedQuestion(fields, id, newPartId("q"));
  if ("problem" in added) return added;
  if (section.questions.length >= L.questions) return refused("title", "tooManyQuestions", { max: L.questions });
  const longer = { ...section, questions: [...section.questions, added.question] };
  return { ...content, sections: sections.map((one) => (one === section ? longer : one)) };
}

function refused(
  field: string,
  code: QuestionFieldProblem["code"],
  values: QuestionFieldProblem["values"],
): { problem: QuestionFieldProblem } {
  return { problem: { field, code, values } };
}
