import { Checkbox } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { describedBy } from "~/components/ui/field-frame";
import { Heading } from "~/components/ui/heading";
import type { RegisterPageView } from "~/domain/symposium/registration-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

type PrivacyFieldProps = {
  page: Pick<RegisterPageView, "purpose" | "symposium" | "eraseOn">;
  isGroup: boolean;
  isChecked: boolean;
  error: string | null;
};

/** What the data is for, who sees it, when it is erased; and the yes to it. */
export function PrivacyField({ page, isGroup, isChecked, error }: PrivacyFieldProps) {
  const t = useT();
  const locale = useLocale();
  const rows: [string, string][] = [
    [t("registration.form.purpose"), page.purpose || t("registration.form.purposeDefault")],
    [t("registration.form.sees"), t("registration.form.seesText", { host: page.symposium.hostName })],
    [t("registration.form.kept"), t("registration.form.keptText", { date: formatDate(page.eraseOn, locale) })],
  ];
  return (
    <section aria-labelledby="privacy" className="rounded-8 border border-solid-gray-300 bg-solid-gray-50 p-4">
      <Heading level={2} size={3} id="privacy">
        {t("registration.form.privacy")}
      </Heading>
      <dl className="my-2">
        {rows.map(([name, text]) => (
          <div key={name} className="py-1">
            <dt className="text-[0.9375rem] text-solid-gray-700">{name}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      <FieldError id="agrees" error={error} />
      <Checkbox
        id="agrees"
        name="agrees"
        value="yes"
        required
        defaultChecked={isChecked}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: "agrees", error })}
        label={
          <span className="font-bold">{t(isGroup ? "registration.form.agreesGroup" : "registration.form.agrees")}</span>
        }
      />
    </section>
  );
}
