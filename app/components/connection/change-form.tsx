import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { type ConnectionState, hasSteps, NEXT_STATES } from "~/domain/connection/connection-state";
import type { ConnectionView } from "~/domain/connection/connection-view";
import type { LookInProposals } from "~/domain/connection/propose-look-in";
import { formatShortDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { DayField, NoteFields, ReasonField, StepField } from "./record-fields";
import { RecordForm } from "./record-form";
import type { RecordFormState } from "./use-record-form";

export type ChangeFormProps = {
  form: RecordFormState;
  connection: ConnectionView;
  proposals: LookInProposals;
  days: { today: string; firstDay: string };
};

/** In what state a つながり is from now on; each choice says when one would look in. */
export function ChangeForm({ form, connection, proposals, days }: ChangeFormProps) {
  const t = useT();
  const { state, step, version } = connection;
  const states: ConnectionState[] = [...NEXT_STATES[state], ...(hasSteps(state) ? [state] : [])];
  const error = form.error("state");
  return (
    <RecordForm form={form} version={version}>
      <ChoiceGroup legend={t("connection.form.state")}>
        <FieldError id={form.id("state")} error={error} />
        {states.map((to, index) => (
          <Checkbox
            key={to}
            type="radio"
            id={index === 0 ? form.id("state") : `${form.id("state")}-${to}`}
            name="state"
            value={to}
            defaultChecked={form.value("state", states.length === 1 ? to : "") === to}
            aria-describedby={error ? `${form.id("state")}-error` : undefined}
            label={<StateChoice to={to} isSame={to === state} proposed={proposals[to] ?? null} />}
          />
        ))}
      </ChoiceGroup>
      {states.some(hasSteps) && <StepField form={form} usual={step ?? "asked"} />}
      <ReasonField form={form} />
      <NoteFields form={form} today={days.today} firstDay={days.firstDay} />
      <DayField form={form} name="lookInOn" min={days.today} />
    </RecordForm>
  );
}

function StateChoice({ to, isSame, proposed }: { to: ConnectionState; isSame: boolean; proposed: string | null }) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <span className="font-bold">
        {isSame ? t("connection.form.stay", { state: t(`connection.state.${to}`) }) : t(`connection.form.to.${to}`)}
      </span>
      <span className="block text-[0.9375rem] text-solid-gray-700">
        {!isSame && t(`connection.form.toHint.${to}`)}{" "}
        {proposed && t("connection.form.proposed", { date: formatShortDate(proposed, locale) })}
      </span>
    </>
  );
}
