import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { canFollow } from "~/domain/connection/connection-state";
import { LOOK_IN_RESULTS } from "~/domain/connection/read-connection-forms";
import { formatShortDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import type { ChangeFormProps } from "./change-form";
import { DayField, NoteFields, ReasonField } from "./record-fields";
import { RecordForm } from "./record-form";

/** 様子を聞いた: it goes on, or the person comes back for a while. */
export function LookInForm({ form, connection, proposals, days }: ChangeFormProps) {
  const t = useT();
  const locale = useLocale();
  const { state, lookInOn } = connection;
  const results = LOOK_IN_RESULTS.filter((result) => result === "stays" || canFollow(state, "returned"));
  const error = form.error("result");
  return (
    <RecordForm form={form}>
      <input type="hidden" name="dueOn" value={lookInOn ?? ""} />
      <ChoiceGroup legend={t("connection.form.result")}>
        <FieldError id={form.id("result")} error={error} />
        {results.map((result, index) => {
          const proposed = proposals[result === "stays" ? state : "returned"];
          return (
            <Checkbox
              key={result}
              type="radio"
              id={index === 0 ? form.id("result") : `${form.id("result")}-${result}`}
              name="result"
              value={result}
              defaultChecked={form.value("result", "stays") === result}
              aria-describedby={error ? `${form.id("result")}-error` : undefined}
              label={
                <>
                  <span className="font-bold">{t(`connection.form.results.${result}`)}</span>
                  {proposed && (
                    <span className="block text-[0.9375rem] text-solid-gray-700">
                      {t("connection.form.proposed", { date: formatShortDate(proposed, locale) })}
                    </span>
                  )}
                </>
              }
            />
          );
        })}
      </ChoiceGroup>
      {results.length > 1 && <ReasonField form={form} />}
      <NoteFields form={form} today={days.today} firstDay={days.firstDay} />
      <DayField form={form} name="lookInOn" min={days.today} />
    </RecordForm>
  );
}
