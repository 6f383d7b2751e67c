import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { FITS } from "~/domain/connection/connection-reasons";
import type { ConnectionView } from "~/domain/connection/connection-view";
import { useT } from "~/i18n/translate-context";
import { RecordForm } from "./record-form";
import type { RecordFormState } from "./use-record-form";

/** 相性: how the person and the place get on. */
export function FitForm({ form, connection }: { form: RecordFormState; connection: ConnectionView }) {
  const t = useT();
  return (
    <RecordForm form={form} look="outline">
      <ChoiceGroup legend={t("connection.form.fit")}>
        <FieldError id={form.id("fit")} error={form.error("fit")} />
        <div className="flex flex-wrap gap-x-6">
          {[...FITS, ""].map((fit, index) => (
            <Checkbox
              key={fit}
              type="radio"
              id={index === 0 ? form.id("fit") : `${form.id("fit")}-${fit || "none"}`}
              name="fit"
              value={fit}
              defaultChecked={form.value("fit", connection.fit ?? "") === fit}
              label={fit === "" ? t("connection.form.noFit") : t(`connection.fit.${fit as "good"}`)}
            />
          ))}
        </div>
      </ChoiceGroup>
    </RecordForm>
  );
}

/** 役割を担う: whether the person does something there. */
export function RoleForm({ form, connection }: { form: RecordFormState; connection: ConnectionView }) {
  const t = useT();
  return (
    <RecordForm form={form} look="outline">
      <Checkbox
        id={form.id("isRole")}
        name="isRole"
        value="yes"
        defaultChecked={connection.isRole}
        label={t("connection.form.isRole")}
      />
    </RecordForm>
  );
}
