import { Checkbox } from "~/components/ui/checkbox";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { ListingKind } from "~/domain/directory/listing";
import { DRAFT_LIMITS, isRequired, type OfferProblem } from "~/domain/directory/offer-problems";
import type { DraftFieldName } from "~/domain/directory/offer-steps";
import { useT } from "~/i18n/translate-context";
import { ChoiceField } from "./choice-field";
import { choicesOf } from "./field-choices";
import { fieldId, hintOf, problemText } from "./field-words";

const LONG: readonly DraftFieldName[] = ["description", "listening", "connectNote", "when"];
const ONE_BOX: readonly DraftFieldName[] = ["isNotHome", "agrees", "photoConsent"];

type DraftFieldProps = {
  field: DraftFieldName;
  kind: ListingKind;
  value: string | string[];
  problems: OfferProblem[];
};

/** One field of a step, with its label, hint with an example, and error. */
export function DraftField({ field, kind, value, problems }: DraftFieldProps) {
  const t = useT();
  const problem = problems.find((one) => one.field === field);
  const error = problem ? problemText(problem, t) : null;
  const id = fieldId({ field });
  const text = typeof value === "string" ? value : "";
  const choices = choicesOf(field, kind, t);
  const hint = hintOf(field, kind, t);
  if (choices) {
    return <ChoiceField {...{ id, field, hint, error, choices }} chosen={Array.isArray(value) ? value : [value]} />;
  }
  if (ONE_BOX.includes(field)) return <OneBox {...{ id, field, error }} isChecked={text === "yes"} />;
  const shared = {
    ...{ id, hint, error, name: field, defaultValue: text, label: t(`my.fields.${field}`) },
    isRequired: isRequired(field, kind),
  };
  if (LONG.includes(field)) return <TextAreaField {...shared} rows={field === "description" ? 6 : 3} />;
  if (field === "endsOn") return <TextField {...shared} type="date" isRequired />;
  const isNumber = field === "howManyPeople";
  return (
    <TextField
      {...shared}
      autoComplete="off"
      maxLength={(DRAFT_LIMITS[field] ?? 200) * 2}
      {...(isNumber && { inputMode: "numeric" as const })}
    />
  );
}

function OneBox(props: { id: string; field: DraftFieldName; error: string | null; isChecked: boolean }) {
  const t = useT();
  const { id, field, error, isChecked } = props;
  const name = field as "isNotHome" | "agrees" | "photoConsent";
  return (
    <div>
      {error && (
        <p id={`${id}-error`} className="flex gap-1 text-[0.9375rem] font-bold leading-160 text-red-900">
          <span aria-hidden="true">＊</span>
          {error}
        </p>
      )}
      <Checkbox
        id={id}
        name={field}
        value="yes"
        defaultChecked={isChecked}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        label={t(`my.fields.${name}`)}
      />
    </div>
  );
}
