import { useEffect, useRef } from "react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { MapPage } from "~/domain/search/map-page";
import { useT } from "~/i18n/translate-context";
import { isDateKey, WEEKDAYS } from "~/shared/dates";
import { type FilterGroup, filterGroups } from "./filter-groups";

const PANEL =
  "absolute inset-x-0 top-full z-20 mt-1 max-h-[60vh] overflow-auto rounded-8 border border-solid-gray-420 bg-white p-4 shadow-2";
const SUMMARY =
  "relative flex min-h-11 items-center gap-1 rounded-full border border-solid-gray-420 bg-white px-2.5 text-[0.9375rem] leading-150 " +
  "whitespace-nowrap select-none hover:border-blue-900 hover:bg-blue-50 marker:content-none [&::-webkit-details-marker]:hidden " +
  "group-open:border-blue-900 group-open:bg-blue-100 data-[chosen]:border-blue-900 data-[chosen]:font-bold data-[chosen]:text-blue-900";

/** The filters in a row, opened one at a time. Plain `details` inside the form, so that it works without scripts. */
export function FilterRow({ page }: { page: MapPage }) {
  const t = useT();
  const row = useRef<HTMLDivElement>(null);
  useOneOpen(row);
  const groups = filterGroups(page, t);
  const [first, rest] = [groups.slice(0, 3), groups.slice(3)];
  return (
    <div ref={row} className="relative">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll sideways */}
      <div role="group" aria-label={t("map.form.filters")} className="filter-row -m-1 flex gap-1 p-1 lg:flex-wrap">
        {first.map((group) => (
          <FilterPanel key={group.name} group={group} />
        ))}
        <OpenOnPanel page={page} />
        {rest.map((group) => (
          <FilterPanel key={group.name} group={group} />
        ))}
      </div>
    </div>
  );
}

function FilterPanel({ group }: { group: FilterGroup }) {
  const t = useT();
  const options = group.options.filter((option) => option.count > 0 || option.isChosen);
  return (
    <details name="map-filter" className="group" data-filter={group.name}>
      <FilterSummary name={t(`map.filter.${group.name}`)} chosenCount={group.chosenCount} />
      <fieldset className={PANEL}>
        <legend className="sr-only">{t(`map.filter.${group.name}`)}</legend>
        {options.length === 0 && <p>{t("map.filter.none")}</p>}
        <div className="grid gap-x-4 sm:grid-cols-2">
          {options.map((option) => (
            <Checkbox
              key={`${option.value} ${option.isChosen}`}
              name={group.parameter}
              value={option.value}
              defaultChecked={option.isChosen}
              label={option.name}
              count={option.count}
            />
          ))}
        </div>
        <ApplyButton />
      </fieldset>
    </details>
  );
}

function FilterSummary({ name, chosenCount }: { name: string; chosenCount: number }) {
  const t = useT();
  return (
    <summary className={SUMMARY} data-chosen={chosenCount > 0 || undefined}>
      <span aria-hidden="true">{chosenCount > 0 ? `${name} ${chosenCount}` : name}</span>
      <span className="sr-only">{chosenCount > 0 ? t("map.filter.chosen", { name, count: chosenCount }) : name}</span>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 group-open:rotate-180">
        <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </summary>
  );
}

function OpenOnPanel({ page }: { page: MapPage }) {
  const t = useT();
  const chosen = page.query.openOn;
  const isDate = chosen !== null && isDateKey(chosen);
  return (
    <details name="map-filter" className="group" data-filter="open">
      <FilterSummary name={t("map.filter.open")} chosenCount={chosen ? 1 : 0} />
      <fieldset className={PANEL} key={chosen ?? ""}>
        <legend className="sr-only">{t("map.filter.open")}</legend>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          <Checkbox type="radio" name="open_on" value="" defaultChecked={!chosen} label={t("map.filter.anyDay")} />
          {(["today", "tomorrow", ...WEEKDAYS] as const).map((day) => (
            <Checkbox
              key={day}
              type="radio"
              name="open_on"
              value={day}
              defaultChecked={chosen === day}
              label={t(`map.open.${day}`)}
            />
          ))}
        </div>
        <label className="mt-1 flex min-h-11 items-center gap-2.5">
          {t("map.filter.date")}
          <input
            type="date"
            name="open_on"
            defaultValue={isDate ? chosen : ""}
            className="min-h-11 rounded-8 border border-solid-gray-600 px-3"
          />
        </label>
        <ApplyButton />
      </fieldset>
    </details>
  );
}

/** With scripts a choice takes effect at once. */
function ApplyButton() {
  const t = useT();
  if (useHydrated()) return null;
  return (
    <Button type="submit" className="mt-2">
      {t("map.form.apply")}
    </Button>
  );
}

/** Where `details name` does not close the others yet, and for Escape and a press beside it. */
function useOneOpen(row: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const panels = () => [...(row.current?.querySelectorAll<HTMLDetailsElement>("details[open]") ?? [])];
    const onToggle = (event: Event) => {
      const opened = event.target as HTMLDetailsElement;
      if (opened.open) for (const panel of panels()) if (panel !== opened) panel.open = false;
    };
    const onPress = (event: PointerEvent) => {
      for (const panel of panels()) if (!panel.contains(event.target as Node)) panel.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      for (const panel of panels()) {
        panel.open = false;
        panel.querySelector("summary")?.focus();
      }
    };
    const node = row.current;
    node?.addEventListener("toggle", onToggle, true);
    document.addEventListener("pointerdown", onPress);
    node?.addEventListener("keydown", onKey);
    return () => {
      node?.removeEventListener("toggle", onToggle, true);
      document.removeEventListener("pointerdown", onPress);
      node?.removeEventListener("keydown", onKey);
    };
  }, [row]);
}
