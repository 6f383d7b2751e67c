import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import type { FieldError } from "~/components/ui/error-summary";
import { TextAreaField } from "~/components/ui/text-field";
import { RELAY_LIMITS } from "~/domain/relay/relay-thread";
import type { ThreadAnswer } from "~/domain/relay/thread-answer";
import type { RoleView } from "~/domain/relay/thread-view";
import { useT } from "~/i18n/translate-context";
import { errorAt, fieldId } from "./thread-errors";
import { ThreadForm } from "./thread-form";
import { WordsNotice } from "./words-notice";

/** 歓迎 / 相談 / 今回は, with a kind word. The first of the choices carries the id the error leads to. */
export function AnswerForm({ role, errors, answer }: { role: RoleView; errors: FieldError[]; answer?: ThreadAnswer }) {
  const t = useT();
  const own = answer?.intent === "answer" ? answer : undefined;
  const choiceError = errorAt(errors, fieldId("answer", "welcome"));
  const id = fieldId("answer", "message");
  return (
    <ThreadForm intent="answer" submit={t("relay.thread.role.answer")}>
      <ChoiceGroup
        legend={
          <>
            {t("relay.thread.role.answerLegend")}
            {choiceError && (
              <span id="answer-choice-error" className="block text-[0.9375rem] text-red-900">
                ＊{choiceError}
              </span>
            )}
          </>
        }
      >
        {role.deeds.answers.map((choice, index) => (
          <Checkbox
            key={choice}
            type="radio"
            id={fieldId("answer", index === 0 ? "welcome" : choice)}
            name="answer"
            value={choice}
            defaultChecked={own?.values.answer === choice}
            aria-describedby={choiceError ? "answer-choice-error" : undefined}
            label={
              <>
                <span className="font-bold">{t(`relay.thread.role.${choice}`)}</span>
                <span className="block text-[0.9375rem] text-solid-gray-700">
                  {t(`relay.thread.role.hint.${choice}`)}
                </span>
              </>
            }
          />
        ))}
      </ChoiceGroup>
      <TextAreaField
        id={id}
        name="message"
        label={t("relay.thread.role.text")}
        hint={t("relay.thread.role.textHint", { max: RELAY_LIMITS.message })}
        error={errorAt(errors, id)}
        isRequired
        rows={3}
        defaultValue={own?.values.message ?? ""}
      />
      <WordsNotice
        id={fieldId("answer", "keepsWords")}
        words={own?.words ?? []}
        keeps={own?.values.keepsWords ?? false}
      />
    </ThreadForm>
  );
}
