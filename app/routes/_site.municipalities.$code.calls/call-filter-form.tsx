import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { SelectField } from "~/components/ui/select-field";
import { LISTING_KINDS } from "~/domain/directory/listing";
import type { CallFilter } from "~/domain/moderation/call-list";
import { useT } from "~/i18n/translate-context";

export function CallFilterForm({ filter }: { filter: CallFilter }) {
  const t = useT();
  return (
    <Form
      method="get"
      aria-label={t("check.calls.filter")}
      className="no-print flex flex-wrap items-end gap-x-5 gap-y-3 rounded-8 bg-solid-gray-50 p-4"
    >
      <SelectField
        id="due"
        name="due"
        label={t("check.calls.due")}
        defaultValue={filter.due}
        options={[
          { value: "all", label: t("check.calls.dueAll") },
          { value: "overdue", label: t("check.calls.dueOverdue") },
          { value: "soon", label: t("check.calls.dueSoon") },
        ]}
      />
      <SelectField
        id="kind"
        name="kind"
        label={t("check.calls.kind")}
        defaultValue={filter.kind ?? ""}
        options={[
          { value: "", label: t("check.calls.kindAll") },
          ...LISTING_KINDS.map((kind) => ({ value: kind, label: t(`listing.kind.${kind}`) })),
        ]}
      />
      <div>
        <Checkbox name="phone" value="yes" defaultChecked={filter.withPhone} label={t("check.calls.phoneYes")} />
        <Checkbox name="later" value="yes" defaultChecked={filter.withLater} label={t("check.calls.later")} />
      </div>
      <Button type="submit" look="outline">
        {t("check.calls.apply")}
      </Button>
    </Form>
  );
}
