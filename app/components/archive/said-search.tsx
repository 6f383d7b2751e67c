import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";

const LONGEST = 100;

/** To the search in everything that was said. */
export function SaidSearch() {
  const t = useT();
  return (
    <Form
      method="get"
      action="/search"
      role="search"
      aria-label={t("archive.list.find")}
      className="no-print flex flex-wrap items-end gap-3 rounded-12 bg-blue-50 p-4"
    >
      <input type="hidden" name="tab" value="passages" />
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("archive.list.find")}
        hint={t("archive.list.findHint")}
        maxLength={LONGEST}
        className="min-w-0 flex-1 basis-64"
      />
      <Button type="submit">{t("archive.list.findSubmit")}</Button>
    </Form>
  );
}
