import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { FormFields } from "~/domain/questionnaire/form-fields";
import { QUESTION_KINDS, type Question } from "~/domain/questionnaire/question";
import { addFieldOf, fieldOf } from "~/domain/questionnaire/question-list-form";
import { useT } from "~/i18n/translate-context";
import "./question-list.css";

type QuestionListEditorProps = {
  questions: readonly Question[];
  /** As typed when the form came back, else as saved (`questionFields`). */
  fields: FormFields;
  errorOf: (field: string) => string | null;
  /** Name of the hidden fields that keep the order. */
  orderField: string;
  /** Keeps the fields of the question to add apart from those of other lists on the page. */
  addAt: string;
  /** What the button that adds one sends as `intent`. */
  addIntent: string;
  /** Only texts can be mended. */
  isFixed?: boolean;
};

/** The questions of a form while an officer writes it. Its buttons send the whole form; read it with `readQuestionList`. */
export function QuestionListEditor(props: QuestionListEditorProps) {
  const t = useT();
  const { questions, orderField, addAt, addIntent, errorOf, fields, isFixed = false } = props;
  const field = (name: "label" | "kind") => addFieldOf(addAt, name);
  return (
    <div className="grid gap-4">
      {questions.length === 0 ? <p>{t("questionnaire.editor.none")}</p> : null}
      <ol className="grid gap-4">
        {questions.map((question, index) => (
          <li key={question.id} id={`questions.${question.id}`} className="scroll-mt-4">
            <input type="hidden" name={orderField} value={question.id} />
            <QuestionEntry {...{ question, index, fields, errorOf, isFixed }} />
          </li>
        ))}
      </ol>
      {isFixed ? null : (
        <div className="grid items-end gap-3 rounded-8 bg-solid-gray-50 p-4 sm:grid-cols-[minmax(0,1fr)_12rem_auto]">
          <TextField
            id={field("label")}
            name={field("label")}
            label={t("questionnaire.editor.newQuestion")}
            defaultValue={fields[field("label")]?.[0] ?? ""}
            error={errorOf(field("label"))}
          />
          <KindField id={field("kind")} value={fields[field("kind")]?.[0] ?? "choice"} />
          <Button type="submit" look="outline" name="intent" value={addIntent}>
            {t("questionnaire.editor.add")}
          </Button>
        </div>
      )}
    </div>
  );
}

type EntryProps = Pick<QuestionListEditorProps, "fields" | "errorOf"> & {
  question: Question;
  index: number;
  isFixed: boolean;
};

function QuestionEntry({ question, index, fields, errorOf, isFixed }: EntryProps) {
  const t = useT();
  const { id, kind } = question;
  const field = (name: Parameters<typeof fieldOf>[1]) => {
    const key = fieldOf(id, name);
    return { id: key, name: key, defaultValue: fields[key]?.[0] ?? "", error: errorOf(key) };
  };
  const isRequired = fieldOf(id, "isRequired");
  return (
    <fieldset className={`${isFixed ? "" : "question-entry "}rounded-12 border border-solid-gray-420 p-4`}>
      <legend className="px-1 font-bold">
        {index + 1}. {question.label}
      </legend>
      <div className="grid gap-4">
        <TextField {...field("label")} label={t("questionnaire.editor.question")} isRequired />
        <TextField {...field("help")} label={t("questionnaire.editor.help")} />
        {isFixed ? (
          <FixedShape question={question} />
        ) : (
          <>
            <KindField id={fieldOf(id, "kind")} value={fields[fieldOf(id, "kind")]?.[0] ?? kind} />
            <div className="question-options">
              <TextAreaField
                {...field("options")}
                rows={5}
                label={t("questionnaire.editor.options")}
                hint={t("questionnaire.editor.optionsHint")}
              />
            </div>
            <div className="question-rows">
              <TextAreaField
                {...field("rows")}
                rows={4}
                label={t("questionnaire.editor.rows")}
                hint={t("questionnaire.editor.optionsHint")}
              />
            </div>
          </>
        )}
        {isFixed && !kind.startsWith("scale") ? null : (
          <div className="question-ends grid gap-4 sm:grid-cols-2">
            <TextField {...field("lowLabel")} label={t("questionnaire.editor.lowLabel")} />
            <TextField {...field("highLabel")} label={t("questionnaire.editor.highLabel")} />
          </div>
        )}
        {isFixed ? null : (
          <Checkbox
            name={isRequired}
            value="yes"
            defaultChecked={fields[isRequired]?.includes("yes") ?? false}
            label={t("questionnaire.editor.isRequired")}
          />
        )}
      </div>
      {isFixed ? null : <MoveButtons prefix="question" id={id} name={question.label} />}
    </fieldset>
  );
}

function FixedShape({ question }: { question: Question }) {
  const t = useT();
  const { kind, options, rows } = question;
  return (
    <div className="text-[0.9375rem] leading-170 text-solid-gray-800">
      <p>
        {t("questionnaire.editor.kind")}: {t(`questionnaire.editor.kinds.${kind}`)}
      </p>
      {rows.length > 0 && kind === "matrix" ? <p>{rows.join(" / ")}</p> : null}
      {options.length > 0 ? <p>{options.join(" / ")}</p> : null}
    </div>
  );
}

function KindField({ id, value }: { id: string; value: string }) {
  const t = useT();
  return (
    <SelectField
      id={id}
      name={id}
      label={t("questionnaire.editor.kind")}
      defaultValue={value}
      options={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(`questionnaire.editor.kinds.${kind}`) }))}
    />
  );
}

/** Up, down and out: of a question or of a section. They send the whole form. */
export function MoveButtons({ prefix, id, name }: { prefix: "question" | "section"; id: string; name: string }) {
  const t = useT();
  return (
    <p className="mt-4 flex flex-wrap items-center gap-2 border-t border-solid-gray-200 pt-3">
      {prefix === "section" ? <span className="font-bold">{name}</span> : null}
      {(["up", "down", "remove"] as const).map((deed) => (
        <Button
          key={deed}
          type="submit"
          look={deed === "remove" ? "text" : "outline"}
          name="intent"
          value={`${prefix}.${deed}:${id}`}
          aria-label={t(`questionnaire.editor.${deed}Of`, { name })}
        >
          {t(`questionnaire.editor.${deed}`)}
        </Button>
      ))}
    </p>
  );
}
