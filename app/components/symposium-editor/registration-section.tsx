import type { ReactNode } from "react";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { Heading } from "~/components/ui/heading";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";
import { type SectionFields, useFields } from "./section-fields";

/** `children`: the host's own questions. */
export function RegistrationSection({ children, ...form }: SectionFields & { children: ReactNode }) {
  const t = useT();
  const { field, has } = useFields(form);
  return (
    <div id="registration" className="grid gap-7">
      <ChoiceGroup legend={t("symposiumDesk.registration.isNeeded")}>
        <Checkbox
          type="radio"
          name="isNeeded"
          value="yes"
          defaultChecked={has("isNeeded", "yes")}
          label={t("symposiumDesk.registration.needed")}
        />
        <Checkbox
          type="radio"
          name="isNeeded"
          value="no"
          defaultChecked={has("isNeeded", "no")}
          label={t("symposiumDesk.registration.notNeeded")}
        />
      </ChoiceGroup>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["onlineCapacity", "venueCapacity"] as const).map((name) => (
          <TextField
            key={name}
            {...field(name)}
            inputMode="numeric"
            label={t(`symposiumDesk.registration.${name}`)}
            hint={t("symposiumDesk.registration.capacityHint")}
          />
        ))}
      </div>
      <section aria-labelledby="window" className="grid gap-4">
        <Heading level={2} size={3} id="window">
          {t("symposiumDesk.registration.window")}
        </Heading>
        {(["opens", "closes"] as const).map((name) => (
          <div key={name}>
            <p className="mb-2 text-[0.9375rem] text-solid-gray-700">{t(`symposiumDesk.registration.${name}Hint`)}</p>
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField {...field(`${name}Date`)} label={t(`symposiumDesk.registration.${name}Date`)} />
              <TextField {...field(`${name}Time`)} label={t(`symposiumDesk.registration.${name}Time`)} />
            </div>
          </div>
        ))}
      </section>
      <ChoiceGroup legend={t("symposiumDesk.registration.asks")} hint={t("symposiumDesk.registration.asksHint")}>
        {(["asksOrganisation", "asksJobTitle", "allowsGroups"] as const).map((name) => (
          <Checkbox
            key={name}
            name={name}
            value="yes"
            defaultChecked={has(name, "yes")}
            label={t(`symposiumDesk.registration.${name}`)}
          />
        ))}
      </ChoiceGroup>
      <TextAreaField
        {...field("purpose")}
        rows={3}
        label={t("symposiumDesk.registration.purpose")}
        hint={t("symposiumDesk.registration.purposeHint")}
        isRequired
      />
      <TextField
        {...field("eraseAfterDays")}
        inputMode="numeric"
        className="max-w-80"
        label={t("symposiumDesk.registration.eraseAfterDays")}
        hint={t("symposiumDesk.registration.eraseHint")}
      />
      {children}
    </div>
  );
}
