import { Link } from "@remix-run/react";
import { Chip } from "~/components/ui/chip";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { FilterChoice, FilterGroup } from "~/domain/search/everything-page";
import {
  type EverythingFilter,
  type EverythingQuery,
  everythingPath,
  withFilter,
} from "~/domain/search/everything-query";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type Props = { query: EverythingQuery; groups: FilterGroup[] };

/** What the results can be narrowed by, each choice a link with its number. */
export function EverythingFilters({ query, groups }: Props) {
  const t = useT();
  if (groups.length === 0) return null;
  return (
    <div className="no-print mt-4">
      <Applied query={query} groups={groups} />
      <details className="rounded-8 border border-solid-gray-300">
        <summary className="min-h-11 cursor-pointer px-4 py-2 font-bold">{t("everything.filters.title")}</summary>
        <div className="flex flex-col gap-4 border-t border-solid-gray-300 px-4 py-4">
          {groups.map((group) => (
            <Group key={group.name} query={query} group={group} />
          ))}
        </div>
      </details>
    </div>
  );
}

function Group({ query, group: { name, choices } }: { query: EverythingQuery; group: FilterGroup }) {
  const t = useT();
  return (
    <section aria-labelledby={`filter-${name}`}>
      <h2 id={`filter-${name}`} className="mb-1 text-[1rem] leading-150 font-bold">
        {t(`everything.filters.${name}`)}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.value} className="max-w-full">
            <Chip
              to={everythingPath(withFilter(query, name, choice.isChosen ? null : choice.value))}
              isCurrent={choice.isChosen}
              count={choice.count}
              className="max-w-full whitespace-normal!"
            >
              {choiceName(name, choice, t)}
            </Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Applied({ query, groups }: Props) {
  const t = useT();
  const applied = groups.flatMap(({ name, choices }) =>
    choices.flatMap((choice) => (choice.isChosen ? [{ name, label: choiceName(name, choice, t) }] : [])),
  );
  if (applied.length === 0) return null;
  return (
    <section aria-label={t("everything.filters.applied")} className="mb-3 flex flex-wrap items-center gap-3">
      {applied.map(({ name, label }) => (
        <Link
          key={name}
          to={everythingPath(withFilter(query, name, null))}
          aria-label={t("everything.filters.remove", { name: label })}
          className="inline-flex min-h-11 items-center gap-2 rounded-full border border-blue-900 bg-blue-50 px-3 no-underline"
        >
          {label}
          <span aria-hidden="true">×</span>
        </Link>
      ))}
      <Link to={everythingPath({ ...query, filters: {} })} className="link inline-flex min-h-11 items-center">
        {t("everything.filters.clear")}
      </Link>
    </section>
  );
}

function choiceName(name: EverythingFilter, { value, label }: FilterChoice, t: Translate): string {
  if (name === "theme") return t(`listing.theme.${value as ThemeKey}`);
  return name === "year" ? t("everything.filters.yearOf", { year: value }) : (label ?? value);
}
