import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";

/** Leads to the terms of the search over everything. */
export function TermSearch() {
  const t = useT();
  return (
    <search className="no-print mb-8 block">
      <form action="/search" method="get" className="flex max-w-[36rem] flex-wrap items-end gap-3">
        <input type="hidden" name="tab" value="terms" />
        <TextField
          id="q"
          name="q"
          type="search"
          className="min-w-[12rem] flex-1"
          label={t("glossary.search.label")}
          hint={t("glossary.search.hint")}
        />
        <Button type="submit">{t("glossary.search.submit")}</Button>
      </form>
    </search>
  );
}
