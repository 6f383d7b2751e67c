import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { THEME_KEYS } from "~/domain/directory/vocabulary";
import type { SymposiaChoices } from "~/domain/search/symposia-choices";
import { isFiltered, type SymposiaQuery, symposiaPath } from "~/domain/search/symposia-query";
import { FORMS } from "~/domain/symposium/symposium";
import { useT } from "~/i18n/translate-context";

/** Conditions as a plain GET form: words, region, municipality, form, theme, series. */
export function SymposiaSearch({ query, choices }: { query: SymposiaQuery; choices: SymposiaChoices }) {
  const t = useT();
  const any = { value: "", label: t("symposiumList.search.any") };
  return (
    <Form
      method="get"
      action="/symposia"
      role="search"
      aria-label={t("symposiumList.search.label")}
      key={symposiaPath("", query)}
      className="grid gap-x-4 gap-y-3 rounded-12 bg-solid-gray-50 p-4 md:grid-cols-3"
    >
      {query.time === "coming" ? null : <input type="hidden" name="time" value={query.time} />}
      {query.view === "list" ? null : <input type="hidden" name="view" value={query.view} />}
      {query.month ? <input type="hidden" name="month" value={query.month} /> : null}
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("symposiumList.search.text")}
        hint={t("symposiumList.search.textHint")}
        defaultValue={query.text}
        maxLength={100}
        className="md:col-span-3"
      />
      <SelectField
        id="prefecture"
        name="prefecture"
        label={t("symposiumList.search.prefecture")}
        defaultValue={query.prefecture ?? ""}
        options={[any, ...choices.prefectures.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <SelectField
        id="municipality"
        name="municipality"
        label={t("symposiumList.search.municipality")}
        defaultValue={query.municipalities[0] ?? ""}
        options={[any, ...choices.municipalities.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <SelectField
        id="form"
        name="form"
        label={t("symposiumList.search.form")}
        defaultValue={query.form ?? ""}
        options={[any, ...FORMS.map((form) => ({ value: form, label: t(`symposiumList.search.formAt.${form}`) }))]}
      />
      <SelectField
        id="theme"
        name="theme"
        label={t("symposiumList.search.theme")}
        defaultValue={query.themes[0] ?? ""}
        options={[any, ...THEME_KEYS.map((theme) => ({ value: theme, label: t(`listing.theme.${theme}`) }))]}
      />
      {choices.series.length > 0 ? (
        <SelectField
          id="series"
          name="series"
          label={t("symposiumList.search.series")}
          defaultValue={query.series ?? ""}
          options={[any, ...choices.series.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-4 md:col-span-3">
        <Button type="submit">{t("symposiumList.search.submit")}</Button>
        {isFiltered(query) ? (
          <Link to={symposiaPath("/symposia", NOTHING_ASKED, { time: query.time, view: query.view })} className="link">
            {t("symposiumList.search.clear")}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}

const NOTHING_ASKED: SymposiaQuery = {
  text: "",
  time: "coming",
  prefecture: null,
  municipalities: [],
  themes: [],
  form: null,
  series: null,
  view: "list",
  month: null,
  page: 1,
};
