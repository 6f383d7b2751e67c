import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { AUDIT_AREAS, type AuditFilter } from "~/domain/moderation/audit-view";
import { useT } from "~/i18n/translate-context";

export function LogFilterForm({ filter }: { filter: AuditFilter }) {
  const t = useT();
  return (
    <Form
      method="get"
      className="grid max-w-[52rem] gap-4 rounded-8 bg-solid-gray-50 p-4 sm:grid-cols-[1fr_1fr_1fr_auto] sm:items-end"
    >
      <SelectField
        id="area"
        name="area"
        label={t("desk.log.area")}
        defaultValue={filter.area ?? ""}
        options={[
          { value: "", label: t("desk.queue.all") },
          ...AUDIT_AREAS.map((area) => ({ value: area, label: t(`desk.log.areas.${area}`) })),
        ]}
      />
      <TextField id="from" name="from" type="date" label={t("desk.log.from")} defaultValue={filter.from ?? ""} />
      <TextField id="to" name="to" type="date" label={t("desk.log.to")} defaultValue={filter.to ?? ""} />
      <Button type="submit" look="outline">
        {t("desk.log.show")}
      </Button>
    </Form>
  );
}
