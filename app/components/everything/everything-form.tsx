import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import {
  EVERYTHING_FILTERS,
  EVERYTHING_TEXT_MAX,
  type EverythingQuery,
  everythingPath,
} from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";

/** The words as a plain GET form; the tab and what it is narrowed by stay. */
export function EverythingForm({ query }: { query: EverythingQuery }) {
  const t = useT();
  return (
    <Form
      method="get"
      action="/search"
      role="search"
      aria-label={t("everything.form.label")}
      key={everythingPath(query)}
      className="no-print flex flex-wrap items-end gap-4 rounded-12 bg-solid-gray-50 p-4"
    >
      {query.tab ? <input type="hidden" name="tab" value={query.tab} /> : null}
      {EVERYTHING_FILTERS.map((name) =>
        query.filters[name] ? <input key={name} type="hidden" name={name} value={query.filters[name]} /> : null,
      )}
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("everything.form.text")}
        hint={t("everything.form.hint")}
        defaultValue={query.text}
        maxLength={EVERYTHING_TEXT_MAX}
        className="min-w-0 flex-1 basis-72"
      />
      <Button type="submit">{t("everything.form.submit")}</Button>
    </Form>
  );
}
