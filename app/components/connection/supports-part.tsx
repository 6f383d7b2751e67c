import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import { ALIAS_LIMITS } from "~/domain/connection/alias-words";
import type { SupportSpellView } from "~/domain/connection/connection-event";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { DayField } from "./record-fields";
import { RecordForm } from "./record-form";
import type { RecordFormState } from "./use-record-form";

type SupportFormProps = { form: RecordFormState; days: { today: string; firstDay: string } };

/** 問題解決型支援: what it is, from when, and until when if it is over. */
export function SupportForm({ form, days }: SupportFormProps) {
  const t = useT();
  return (
    <RecordForm form={form}>
      <TextField
        id={form.id("label")}
        name="label"
        label={t("connection.form.label")}
        hint={t("connection.form.labelHint", { max: ALIAS_LIMITS.support })}
        error={form.error("label")}
        isRequired
        autoComplete="off"
        maxLength={ALIAS_LIMITS.support * 2}
        defaultValue={form.value("label")}
      />
      <DayField form={form} name="fromDay" usual={days.today} min={days.firstDay} max={days.today} />
      <DayField form={form} name="toDay" min={days.firstDay} max={days.today} />
    </RecordForm>
  );
}

/** Supports with their days, newest first; one that goes on can be ended, a mistake taken out. */
export function SupportList({ supports }: { supports: SupportSpellView[] }) {
  const t = useT();
  const locale = useLocale();
  if (supports.length === 0) return null;
  return (
    <div className="border-t border-solid-gray-200 pt-3 print:border-0">
      <Heading level={3} size={4}>
        {t("connection.person.record.support")}
      </Heading>
      <ul className="mt-1 divide-y divide-solid-gray-200">
        {[...supports].reverse().map(({ id, label, fromDay, toDay }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <p className="min-w-0">
              <span className="font-bold break-words">{label || t("connection.person.history.closed")}</span>
              <span className="block text-[0.9375rem] text-solid-gray-800">
                {toDay === null
                  ? t("connection.person.supports.since", { date: formatDate(fromDay, locale) })
                  : t("connection.person.supports.period", {
                      from: formatDate(fromDay, locale),
                      to: formatDate(toDay, locale),
                    })}
              </span>
            </p>
            <Form method="post" preventScrollReset className="no-print flex flex-wrap">
              <input type="hidden" name="supportId" value={id} />
              {toDay === null && (
                <Button
                  type="submit"
                  look="outline"
                  name="intent"
                  value="endSupport"
                  aria-label={t("connection.person.supports.endOf", { label })}
                >
                  {t("connection.person.supports.end")}
                </Button>
              )}
              <Button
                type="submit"
                look="text"
                name="intent"
                value="deleteSupport"
                aria-label={t("connection.person.supports.deleteOf", { label })}
              >
                {t("connection.person.history.delete")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </div>
  );
}
