import { Checkbox } from "~/components/ui/checkbox";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { type AnswerValue, type AnswerValues, QUESTION_LIMITS, type Question } from "~/domain/questionnaire/question";
import { type AnswerProblems, answerName } from "~/domain/questionnaire/read-answers";
import { useT } from "~/i18n/translate-context";
import { questionError, questionFieldId } from "./question-errors";
import { QuestionGroup } from "./question-group";
import { ScaleChoice } from "./scale-choice";

type QuestionFieldsProps = { questions: readonly Question[]; values?: AnswerValues; problems?: AnswerProblems };

/** The questions of a form with what was answered and what is wrong. Read them with `readAnswers`. Works without scripts. */
export function QuestionFields({ questions, values = {}, problems = {} }: QuestionFieldsProps) {
  const t = useT();
  return questions.map((question) => {
    const problem = problems[question.id];
    const error = problem ? questionError(question, problem, t) : null;
    return <QuestionField key={question.id} question={question} value={values[question.id] ?? null} error={error} />;
  });
}

type QuestionFieldProps = { question: Question; value: AnswerValue | null; error: string | null };

function QuestionField(props: QuestionFieldProps) {
  switch (props.question.kind) {
    case "choice":
    case "many":
      return <OptionsField {...props} />;
    case "scale5":
    case "scale7":
      return <ScaleField {...props} />;
    case "matrix":
      return <MatrixField {...props} />;
    case "short":
    case "long":
      return <TextAnswerField {...props} />;
    case "consent":
      return <ConsentField {...props} />;
  }
}

function groupProps({ question, error }: QuestionFieldProps) {
  const { id, label, help, isRequired } = question;
  return { id: questionFieldId(id), legend: label, error, isRequired, ...(help && { hint: help }) };
}

function OptionsField(props: QuestionFieldProps) {
  const t = useT();
  const { question, value } = props;
  const isMany = question.kind === "many";
  const fieldId = questionFieldId(question.id);
  const isChosen = (option: string) => (Array.isArray(value) ? value.includes(option) : value === option);
  const hint = [question.help, isMany ? t("question.many") : ""].filter(Boolean).join("\n");
  return (
    <QuestionGroup {...groupProps(props)} {...(hint && { hint })}>
      {question.options.map((option, index) => (
        <Checkbox
          key={option}
          type={isMany ? "checkbox" : "radio"}
          id={index === 0 ? fieldId : `${fieldId}-${index}`}
          name={answerName(question.id)}
          value={option}
          defaultChecked={isChosen(option)}
          label={option}
        />
      ))}
      {isMany || question.isRequired ? null : (
        <Checkbox
          type="radio"
          name={answerName(question.id)}
          value=""
          defaultChecked={value === null}
          label={t("question.noAnswer")}
        />
      )}
    </QuestionGroup>
  );
}

function ScaleField(props: QuestionFieldProps) {
  const { question, value } = props;
  return (
    <QuestionGroup {...groupProps(props)}>
      <ScaleChoice
        fieldId={questionFieldId(question.id)}
        name={answerName(question.id)}
        highest={question.kind === "scale5" ? 5 : 7}
        lowLabel={question.lowLabel}
        highLabel={question.highLabel}
        value={typeof value === "number" ? value : null}
        isRequired={question.isRequired}
      />
    </QuestionGroup>
  );
}

/** Each row is a choice of its own: a table of radio buttons fits no phone. */
function MatrixField(props: QuestionFieldProps) {
  const { question, value } = props;
  const fieldId = questionFieldId(question.id);
  const columns = Array.isArray(value) ? value : [];
  return (
    <QuestionGroup {...groupProps(props)}>
      <div className="mt-2 grid gap-3">
        {question.rows.map((row, rowIndex) => (
          <QuestionGroup key={row} id={`${fieldId}-row${rowIndex}`} legend={row} isRow>
            <div className="flex flex-wrap gap-x-5">
              {question.options.map((option, index) => (
                <Checkbox
                  key={option}
                  type="radio"
                  id={rowIndex === 0 && index === 0 ? fieldId : `${fieldId}-${rowIndex}-${index}`}
                  name={answerName(question.id, rowIndex)}
                  value={option}
                  defaultChecked={columns[rowIndex] === option}
                  label={option}
                />
              ))}
            </div>
          </QuestionGroup>
        ))}
      </div>
    </QuestionGroup>
  );
}

function TextAnswerField({ question, value, error }: QuestionFieldProps) {
  const t = useT();
  const { id, kind, label, help, isRequired } = question;
  const text = typeof value === "string" ? value : "";
  const field = { id: questionFieldId(id), name: answerName(id), label, error, isRequired, defaultValue: text };
  if (kind === "short") return <TextField {...field} {...(help && { hint: help })} autoComplete="off" />;
  const hint = [help, t("question.longHint", { max: QUESTION_LIMITS.long })].filter(Boolean).join(" ");
  return <TextAreaField {...field} hint={hint} rows={4} />;
}

function ConsentField(props: QuestionFieldProps) {
  const t = useT();
  const { question, value } = props;
  return (
    <QuestionGroup {...groupProps(props)}>
      <Checkbox
        id={questionFieldId(question.id)}
        name={answerName(question.id)}
        value="yes"
        defaultChecked={value === true}
        label={t("question.agree")}
      />
    </QuestionGroup>
  );
}
