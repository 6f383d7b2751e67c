import type { ChangedLine } from "~/components/symposium-editor/before-after";
import type { Question } from "~/domain/questionnaire/question";
import type { QuestionnaireContent } from "~/domain/questionnaire/questionnaire-content";
import { questionsOf } from "~/domain/questionnaire/questionnaire-form";
import type { Translate } from "~/i18n/messages";

/** What differs between two versions of an アンケート, line by line. */
export function changedLines(theirs: QuestionnaireContent, mine: QuestionnaireContent, t: Translate): ChangedLine[] {
  const [before, after] = [linesOf(theirs, t), linesOf(mine, t)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.text === is?.text) return [];
    return [{ key, label: (was ?? is)?.label ?? "", before: was?.text ?? "", after: is?.text ?? "" }];
  });
}

function linesOf(content: QuestionnaireContent, t: Translate): Map<string, { label: string; text: string }> {
  const group = questionsOf(content).find(({ id }) => id === content.groupQuestionId)?.label ?? "";
  const lines = new Map([
    ["title", { label: t("questionnaire.editor.name"), text: content.title }],
    ["intro", { label: t("questionnaire.editor.intro"), text: content.intro }],
    ["thanks", { label: t("questionnaire.editor.thanks"), text: content.thanks }],
    ["group", { label: t("questionnaire.editor.group"), text: group }],
  ]);
  content.sections.forEach((section, index) => {
    const label = t("questionnaire.editor.section", { number: index + 1 });
    lines.set(section.id, { label, text: [section.title, section.intro].filter(Boolean).join("\n") });
    section.questions.forEach((question, at) => {
      lines.set(question.id, { label: `${label} - ${at + 1}`, text: questionText(question, t) });
    });
  });
  return lines;
}

function questionText({ label, help, kind, isRequired, options, rows, lowLabel, highLabel }: Question, t: Translate) {
  const way = t(`questionnaire.editor.kinds.${kind}`);
  const parts = [label, help, way, isRequired ? t("questionnaire.editor.isRequired") : "", rows.join(" / ")];
  return [...parts, options.join(" / "), lowLabel, highLabel].filter(Boolean).join("\n");
}
