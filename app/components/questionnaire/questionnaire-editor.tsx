import { Form } from "@remix-run/react";
import { MoveButtons, QuestionListEditor } from "~/components/form/question-list-editor";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { FormFields, QuestionFieldProblem } from "~/domain/questionnaire/form-fields";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { QuestionnaireSection } from "~/domain/questionnaire/questionnaire-content";
import { groupQuestions } from "~/domain/questionnaire/questionnaire-form";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import { useT } from "~/i18n/translate-context";

type EditorProps = {
  questionnaire: DeskQuestionnaire;
  type: SubjectType;
  /** As typed when the form came back, else as saved. */
  fields: FormFields;
  problems: readonly QuestionFieldProblem[];
  version: number;
};

/** The questions and who may answer them. Every button sends the whole form, so nothing typed is lost. */
export function QuestionnaireEditor({ questionnaire, type, fields, problems, version }: EditorProps) {
  const t = useT();
  const { content } = questionnaire;
  const isFixed = questionnaire.state !== "draft";
  const canMove = !isFixed && content.sections.length > 1;
  const errorOf = (name: string) => {
    const problem = problems.find(({ field }) => field === name);
    return problem ? t(`questionnaire.problem.${problem.code}`, problem.values) : null;
  };
  const field = (name: string) => ({ id: name, name, defaultValue: fields[name]?.[0] ?? "", error: errorOf(name) });
  return (
    <Form key={version} method="post" noValidate className="grid gap-7">
      {/* The first button of a form is the one Enter presses. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <input type="hidden" name="version" value={version} />
      <TextField {...field("title")} label={t("questionnaire.editor.name")} isRequired />
      <TextAreaField
        {...field("intro")}
        rows={3}
        label={t("questionnaire.editor.intro")}
        hint={t("questionnaire.editor.introHint")}
      />
      {content.sections.map((section, index) => (
        <SectionPart key={section.id} {...{ section, index, fields, errorOf, field, isFixed, canMove }} />
      ))}
      {isFixed ? null : (
        <p>
          <Button type="submit" look="outline" name="intent" value="section.add">
            {t("questionnaire.editor.addSection")}
          </Button>
        </p>
      )}
      <TextAreaField {...field("thanks")} rows={3} label={t("questionnaire.editor.thanks")} />
      <SelectField
        {...field("groupQuestionId")}
        label={t("questionnaire.editor.group")}
        hint={t("questionnaire.editor.groupHint")}
        options={[
          { value: "", label: t("questionnaire.editor.noGroup") },
          ...groupQuestions(content).map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      {isFixed ? null : <Settings {...{ questionnaire, type, fields }} />}
      <p className="border-t border-solid-gray-300 pt-6">
        <Button type="submit" name="intent" value="save" size="lg">
          {t("questionnaire.editor.save")}
        </Button>
      </p>
    </Form>
  );
}

type SectionPartProps = {
  section: QuestionnaireSection;
  index: number;
  fields: FormFields;
  errorOf: (name: string) => string | null;
  field: (name: string) => { id: string; name: string; defaultValue: string; error: string | null };
  isFixed: boolean;
  /** A single one has nowhere to go, and without it there are no questions. */
  canMove: boolean;
};

function SectionPart({ section, index, fields, errorOf, field, isFixed, canMove }: SectionPartProps) {
  const t = useT();
  const at = `sections.${section.id}`;
  const name = section.title || t("questionnaire.editor.section", { number: index + 1 });
  return (
    <section aria-labelledby={at} className="grid gap-4 border-t-4 border-solid-gray-300 pt-4">
      <h2 id={at} className="text-[1.25rem] leading-160">
        {name}
      </h2>
      <TextField
        {...field(`${at}.title`)}
        label={t("questionnaire.editor.sectionTitle")}
        hint={t("questionnaire.editor.sectionTitleHint")}
      />
      <TextAreaField {...field(`${at}.intro`)} rows={2} label={t("questionnaire.editor.sectionIntro")} />
      <QuestionListEditor
        questions={section.questions}
        orderField={`${at}.question`}
        addAt={section.id}
        addIntent={`question.add:${section.id}`}
        {...{ fields, errorOf, isFixed }}
      />
      {canMove ? <MoveButtons prefix="section" id={section.id} name={name} /> : null}
    </section>
  );
}

function Settings({ questionnaire, type, fields }: Pick<EditorProps, "questionnaire" | "type" | "fields">) {
  const t = useT();
  const isOpenToAll = fields.isOpenToAll?.[0] ?? (questionnaire.isOpenToAll ? "yes" : "no");
  const isAnonymous = fields.isAnonymous?.[0] ?? (questionnaire.isAnonymous ? "yes" : "no");
  return (
    <>
      <ChoiceGroup legend={t("questionnaire.editor.who")}>
        {(["no", "yes"] as const).map((value) => (
          <Checkbox
            key={value}
            type="radio"
            name="isOpenToAll"
            value={value}
            defaultChecked={isOpenToAll === value}
            label={value === "yes" ? t(`questionnaire.editor.toAll.${type}`) : t("questionnaire.editor.byLink")}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={t("questionnaire.editor.anonymous")}>
        {(["yes", "no"] as const).map((value) => (
          <Checkbox
            key={value}
            type="radio"
            name="isAnonymous"
            value={value}
            defaultChecked={isAnonymous === value}
            label={t(value === "yes" ? "questionnaire.editor.isAnonymous" : "questionnaire.editor.isNamed")}
          />
        ))}
      </ChoiceGroup>
    </>
  );
}
