import { Heading } from "~/components/ui/heading";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { ListingKind } from "~/domain/directory/listing";
import {
  type FormFieldName,
  type FormProblem,
  formParts,
  isArea,
  isChoice,
  isLine,
  isSelect,
  type ListingFormValues,
} from "~/domain/directory/listing-form";
import { useT } from "~/i18n/translate-context";
import { ChoiceField, ListingSelect } from "./choice-fields";
import { BarrierFreeFields, PersonFields, RoleFields } from "./detail-fields";
import { fieldId, problemText } from "./form-words";

type FieldsProps = {
  kind: ListingKind;
  /** `short`: what goes out of date first. */
  extent: "short" | "full";
  values: ListingFormValues;
  problems: readonly FormProblem[];
};

/** All fields of a listing that may be edited, in parts with headings. Put it into a form of your own. */
export function ListingFormFields(props: FieldsProps) {
  const t = useT();
  return (
    <>
      {formParts(props.kind, props.extent).map(({ part, fields }) => (
        <section key={part} aria-labelledby={`part-${part}`} className="grid gap-5">
          <Heading level={2} size={3} id={`part-${part}`} className="border-b-2 border-solid-gray-200 pb-1">
            {t(`listingForm.part.${part}`)}
          </Heading>
          {fields.map((field) => (
            <OneField key={field} field={field} {...props} />
          ))}
        </section>
      ))}
    </>
  );
}

function OneField({ field, values, problems }: FieldsProps & { field: FormFieldName }) {
  const t = useT();
  const found = problems.find((problem) => problem.field === field);
  const error = found ? problemText(found, t) : null;
  if (field === "role") return <RoleFields values={values} />;
  if (field === "person") return <PersonFields values={values} />;
  if (field === "barrierFree") return <BarrierFreeFields values={values} />;
  if (isChoice(field)) return <ChoiceField field={field} chosen={values[field] ?? []} error={error} />;
  if (isSelect(field)) return <ListingSelect field={field} chosen={values[field]?.[0] ?? ""} error={error} />;
  const frame = { id: fieldId(field), name: field, label: t(`listingForm.field.${field}`), error };
  const defaultValue = values[field]?.[0] ?? "";
  if (field === "hours") {
    return <TextAreaField {...frame} hint={t("listingForm.hint.hours")} rows={4} defaultValue={defaultValue} />;
  }
  if (isArea(field))
    return <TextAreaField {...frame} rows={field === "description" ? 8 : 3} defaultValue={defaultValue} />;
  return (
    <TextField
      {...frame}
      {...inputOf(field)}
      hint={field === "languages" ? t("listingForm.hint.list") : undefined}
      isRequired={field === "name"}
      defaultValue={defaultValue}
    />
  );
}

function inputOf(field: FormFieldName) {
  if (field === "capacityAsOf") return { type: "date" };
  if (field === "capacityPeople") return { inputMode: "numeric" as const };
  if (field === "email") return { type: "email" };
  if (field === "url") return { type: "url" };
  if (isLine(field) && (field === "phone" || field === "fax")) return { type: "tel" };
  return {};
}
