import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";

export function AreaSearch({ text }: { text: string }) {
  const t = useT();
  return (
    <Form
      role="search"
      method="get"
      action="/areas"
      aria-label={t("area.search.label")}
      className="no-print max-w-[40rem]"
    >
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-[14rem] flex-1">
          <TextField
            key={text}
            id="area-q"
            label={t("area.search.field")}
            hint={t("area.search.hint")}
            name="q"
            type="search"
            defaultValue={text}
            maxLength={50}
          />
        </div>
        <Button type="submit">{t("area.search.submit")}</Button>
      </div>
    </Form>
  );
}
