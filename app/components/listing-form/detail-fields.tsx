import { TextAreaField, TextField } from "~/components/ui/text-field";
import { BARRIER_FREE_KEYS } from "~/domain/directory/listing";
import type { ListingFormValues } from "~/domain/directory/listing-form";
import { useT } from "~/i18n/translate-context";
import { YesNoSelect } from "./choice-fields";
import { fieldId } from "./form-words";

const textOf = (values: ListingFormValues, name: string) => values[name]?.[0] ?? "";

/** What only a role has. */
export function RoleFields({ values }: { values: ListingFormValues }) {
  const t = useT();
  return (
    <>
      {(["what", "when", "companion"] as const).map((key) => (
        <TextAreaField
          key={key}
          id={key === "what" ? fieldId("role") : `${fieldId("role")}-${key}`}
          name={`role.${key}`}
          label={t(`listing.page.role.${key}`)}
          rows={2}
          defaultValue={textOf(values, `role.${key}`)}
        />
      ))}
      <TextField
        id={`${fieldId("role")}-people`}
        name="role.howManyPeople"
        inputMode="numeric"
        label={t("listing.page.role.howMany")}
        defaultValue={textOf(values, "role.howManyPeople")}
      />
      <YesNoSelect
        id={`${fieldId("role")}-first`}
        name="role.firstTimeFriendly"
        label={t("listingForm.field.firstTimeFriendly")}
        value={textOf(values, "role.firstTimeFriendly")}
      />
      <YesNoSelect
        id={`${fieldId("role")}-qualification`}
        name="role.noQualificationNeeded"
        label={t("listingForm.field.noQualificationNeeded")}
        value={textOf(values, "role.noQualificationNeeded")}
      />
    </>
  );
}

/** What only a person has. */
export function PersonFields({ values }: { values: ListingFormValues }) {
  const t = useT();
  const frame = (key: "likes" | "offers" | "listening" | "when") => ({
    id: key === "likes" ? fieldId("person") : `${fieldId("person")}-${key}`,
    name: `person.${key}`,
    label: t(`listing.page.person.${key}`),
    defaultValue: textOf(values, `person.${key}`),
  });
  return (
    <>
      <TextField {...frame("likes")} hint={t("listingForm.hint.list")} />
      <TextField {...frame("offers")} hint={t("listingForm.hint.list")} />
      <TextAreaField {...frame("listening")} rows={3} />
      <TextAreaField {...frame("when")} rows={2} />
    </>
  );
}

export function BarrierFreeFields({ values }: { values: ListingFormValues }) {
  const t = useT();
  return (
    <fieldset id={fieldId("barrierFree")} className="grid gap-3">
      <legend className="mb-2 font-bold leading-150">{t("listingForm.field.barrierFree")}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {BARRIER_FREE_KEYS.map((key) => (
          <YesNoSelect
            key={key}
            id={`barrier-${key}`}
            name={`barrierFree.${key}`}
            label={t(`listing.barrierFree.${key}`)}
            value={textOf(values, `barrierFree.${key}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
