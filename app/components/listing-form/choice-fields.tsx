import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { SelectField } from "~/components/ui/select-field";
import { FORM_CHOICES, FORM_SELECTS } from "~/domain/directory/listing-form";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { fieldId } from "./form-words";

const CHOICE_WORDS = {
  themes: "listing.theme",
  targets: "listing.target",
  reach: "listing.reach",
  connectWays: "listing.connect",
} as const;

const SELECT_WORDS = {
  visibility: "listingForm.visibility",
  costKind: "listing.cost",
  capacityState: "listing.capacity",
} as const;

export function ChoiceField(props: {
  field: keyof typeof FORM_CHOICES;
  chosen: readonly string[];
  error: string | null;
}) {
  const t = useT();
  const { field, chosen, error } = props;
  return (
    <ChoiceGroup
      legend={
        <>
          {t(`listingForm.field.${field}`)}
          {error && <span className="block text-[0.9375rem] text-red-900">＊{error}</span>}
        </>
      }
    >
      <div className="grid gap-x-6 sm:grid-cols-2">
        {FORM_CHOICES[field].map((value, index) => (
          <Checkbox
            key={value}
            id={index === 0 ? fieldId(field) : undefined}
            name={field}
            value={value}
            defaultChecked={chosen.includes(value)}
            label={t(`${CHOICE_WORDS[field]}.${value}` as MessageKey)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}

export function ListingSelect(props: { field: keyof typeof FORM_SELECTS; chosen: string; error: string | null }) {
  const t = useT();
  const { field, chosen, error } = props;
  return (
    <SelectField
      id={fieldId(field)}
      name={field}
      label={t(`listingForm.field.${field}`)}
      error={error}
      defaultValue={chosen}
      options={FORM_SELECTS[field].map((value) => ({
        value,
        label: t(`${SELECT_WORDS[field]}.${value}` as MessageKey),
      }))}
    />
  );
}

/** あり / なし / 不明. */
export function YesNoSelect(props: { id: string; name: string; label: string; value: string }) {
  const t = useT();
  return (
    <SelectField
      id={props.id}
      name={props.name}
      label={props.label}
      defaultValue={props.value}
      options={[
        { value: "", label: t("listing.unknown") },
        { value: "yes", label: t("listing.yes") },
        { value: "no", label: t("listing.no") },
      ]}
    />
  );
}
