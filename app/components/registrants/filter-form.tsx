import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { ATTENDANCES, REGISTRANT_SORTS, type RegistrantFilter } from "~/domain/symposium/registrant-filter";
import { PLACES, REGISTRATION_STATES } from "~/domain/symposium/symposium";
import { useT } from "~/i18n/translate-context";

export function RegistrantFilterForm({ filter }: { filter: RegistrantFilter }) {
  const t = useT();
  const any = { value: "", label: t("registration.desk.any") };
  return (
    <Form
      method="get"
      className="no-print grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_10rem_9rem_9rem_10rem_auto] lg:items-end"
    >
      <TextField id="q" name="q" type="search" label={t("registration.desk.search")} defaultValue={filter.q} />
      <SelectField
        id="state"
        name="state"
        label={t("registration.desk.state")}
        defaultValue={filter.state ?? ""}
        options={[any, ...REGISTRATION_STATES.map((value) => ({ value, label: t(`registration.state.${value}`) }))]}
      />
      <SelectField
        id="place"
        name="place"
        label={t("registration.desk.placeFilter")}
        defaultValue={filter.place ?? ""}
        options={[any, ...PLACES.map((value) => ({ value, label: t(`registration.place.${value}`) }))]}
      />
      <SelectField
        id="attendance"
        name="attendance"
        label={t("registration.desk.attendance")}
        defaultValue={filter.attendance ?? ""}
        options={[any, ...ATTENDANCES.map((value) => ({ value, label: t(`registration.desk.${value}`) }))]}
      />
      <SelectField
        id="sort"
        name="sort"
        label={t("registration.desk.sort")}
        defaultValue={filter.sort}
        options={REGISTRANT_SORTS.map((value) => ({ value, label: t(`registration.desk.sorts.${value}`) }))}
      />
      <Button type="submit" look="outline">
        {t("registration.desk.find")}
      </Button>
    </Form>
  );
}
