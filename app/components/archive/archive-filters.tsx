import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import {
  ARCHIVE_SORTS,
  type ArchiveQuery,
  archivePath,
  isFiltered,
  NOTHING_ASKED,
} from "~/domain/archive/archive-query";
import { THEME_KEYS } from "~/domain/directory/vocabulary";
import { useT } from "~/i18n/translate-context";

type Props = {
  query: ArchiveQuery;
  found: { years: { year: string; count: number }[]; speakers: { name: string; count: number }[] };
};

/** Conditions as a plain GET form. What came in by a link (municipality, series, symposium) goes on. */
export function ArchiveFilters({ query, found }: Props) {
  const t = useT();
  const any = { value: "", label: t("archive.list.any") };
  const kept = { municipality: query.municipality, series: query.seriesId, symposium: query.symposiumId };
  const isListed = query.speaker === null || found.speakers.some(({ name }) => name === query.speaker);
  const counted = (value: string, count: number) => ({ value, label: `${value}（${count}）` });
  return (
    <Form
      method="get"
      action="/archive"
      aria-label={t("archive.list.filters")}
      key={archivePath("", query)}
      className="no-print mt-8 grid items-end gap-x-4 gap-y-3 rounded-12 bg-solid-gray-50 p-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      {Object.entries(kept).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <SelectField
        id="theme"
        name="theme"
        label={t("archive.list.theme")}
        defaultValue={query.theme ?? ""}
        options={[any, ...THEME_KEYS.map((theme) => ({ value: theme, label: t(`listing.theme.${theme}`) }))]}
      />
      <SelectField
        id="year"
        name="year"
        label={t("archive.list.year")}
        defaultValue={query.year ?? ""}
        options={[any, ...found.years.map(({ year, count }) => counted(year, count))]}
      />
      <SelectField
        id="speaker"
        name="speaker"
        label={t("archive.list.speaker")}
        defaultValue={query.speaker ?? ""}
        options={[
          any,
          ...(isListed ? [] : [{ value: query.speaker ?? "", label: query.speaker ?? "" }]),
          ...found.speakers.map(({ name, count }) => counted(name, count)),
        ]}
      />
      <SelectField
        id="sort"
        name="sort"
        label={t("archive.list.sort")}
        defaultValue={query.sort}
        options={ARCHIVE_SORTS.map((sort) => ({ value: sort, label: t(`archive.list.sortBy.${sort}`) }))}
      />
      <div className="flex flex-wrap items-center gap-4 sm:col-span-2 lg:col-span-4">
        <Button type="submit" look="outline">
          {t("archive.list.submit")}
        </Button>
        {isFiltered(query) && (
          <Link to={archivePath("/archive", NOTHING_ASKED)} className="link">
            {t("archive.list.clear")}
          </Link>
        )}
      </div>
    </Form>
  );
}
