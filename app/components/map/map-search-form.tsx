import { useNavigate } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { Button } from "~/components/ui/button";
import { CONTROL_CLASS } from "~/components/ui/field-frame";
import { NearField } from "~/components/ui/near-field";
import { SuggestInput } from "~/components/ui/suggest-input";
import type { MapPage } from "~/domain/search/map-page";
import { MAP_SORTS, type MapQuery, mapPath, parseMapQuery, RADIUS_CHOICES } from "~/domain/search/map-query";
import { formatBox } from "~/domain/search/query-values";
import { useT } from "~/i18n/translate-context";
import { radiusName } from "./applied-filters-list";
import { afterSubmit } from "./filter-groups";
import { FilterRow } from "./filter-row";

const FORM_ID = "map-form";

/** Words, place, distance, filters and order: one GET form. With scripts, choices take effect at once. */
export function MapSearchForm({ page }: { page: MapPage }) {
  const t = useT();
  const navigate = useNavigate();
  const { query } = page;
  const go = (form: HTMLFormElement) => {
    const submitted = parseMapQuery(formParams(form)).query;
    navigate(mapPath(afterSubmit(submitted, query)), { preventScrollReset: true });
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(event.currentTarget);
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const field = event.target as HTMLInputElement;
    const date = event.currentTarget.querySelector<HTMLInputElement>("input[type=date]");
    if (field.type === "radio" && date) date.value = "";
    if (field.matches("input[type=checkbox], input[type=radio], input[type=date], select")) go(event.currentTarget);
  };
  const place = query.near?.label ?? query.place;
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 has no <search>
    <form
      id={FORM_ID}
      role="search"
      method="get"
      action="/map"
      aria-label={t("map.form.label")}
      onSubmit={onSubmit}
      onChange={onChange}
      className="map-form no-print flex flex-col gap-3"
    >
      <TextLine key={`text ${query.text}`} text={query.text} onChoose={(url) => navigate(url)} />
      <div className="grid items-start gap-2 sm:grid-cols-[1fr_8.5rem]">
        <NearField key={`place ${place}`} id="map-near" defaultPlace={place} />
        <RadiusSelect query={query} />
      </div>
      {query.box && <input type="hidden" name="bbox" value={formatBox(query.box)} />}
      <FilterRow page={page} />
    </form>
  );
}

function formParams(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value) params.append(name, value);
  return params;
}

function TextLine({ text, onChoose }: { text: string; onChoose: (url: string) => void }) {
  const t = useT();
  const [value, setValue] = useState(text);
  return (
    <div>
      <label htmlFor="map-q" className="mb-1 block font-bold leading-150">
        {t("map.form.text")}
      </label>
      <div className="flex gap-2">
        <SuggestInput
          id="map-q"
          name="q"
          value={value}
          types={["listing", "theme"]}
          placeholder={t("map.form.textHint")}
          maxLength={100}
          className="min-w-0 flex-1"
          onText={setValue}
          onChoose={(suggestion) => onChoose(suggestion.url)}
        />
        <Button type="submit" className="shrink-0">
          {t("map.form.submit")}
        </Button>
      </div>
    </div>
  );
}

function RadiusSelect({ query }: { query: MapQuery }) {
  const t = useT();
  const choices: number[] = [...RADIUS_CHOICES];
  if (query.radiusMeters !== null && !choices.includes(query.radiusMeters)) choices.push(query.radiusMeters);
  return (
    <label className="block">
      <span className="mb-1 block font-bold leading-150">{t("map.form.radius")}</span>
      <select key={query.radiusMeters} name="radius" defaultValue={query.radiusMeters ?? ""} className={CONTROL_CLASS}>
        <option value="">{t("map.form.anyDistance")}</option>
        {choices
          .sort((a, b) => a - b)
          .map((meters) => (
            <option key={meters} value={meters}>
              {t("map.applied.within", { distance: radiusName(meters, t) })}
            </option>
          ))}
      </select>
    </label>
  );
}

/** The order of the list, beside its count; part of the form above. */
export function SortSelect({ query }: { query: MapQuery }) {
  const t = useT();
  const sorts = MAP_SORTS.filter((sort) => (sort !== "distance" || query.near) && (sort !== "relevance" || query.text));
  return (
    <label className="no-print flex items-center gap-2 text-[0.9375rem]">
      <span className="sr-only">{t("map.form.sort")}</span>
      <select
        key={query.sort}
        form={FORM_ID}
        name="sort"
        defaultValue={query.sort ?? ""}
        onChange={(event) => event.target.form?.requestSubmit()}
        className={CONTROL_CLASS}
      >
        <option value="">{t("map.sort.standard")}</option>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`map.sort.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
