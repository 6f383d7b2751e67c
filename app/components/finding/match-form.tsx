import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { KindChips, ThemeChips } from "~/components/listing/choice-chips";
import { Button, LinkButton } from "~/components/ui/button";
import { ChipChoice } from "~/components/ui/chip";
import { NearField } from "~/components/ui/near-field";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { DAY_PARTS, FIRST_ASPECTS } from "~/domain/connection/match";
import { TARGET_KEYS } from "~/domain/directory/vocabulary";
import type { MatchPage } from "~/domain/search/match-page";
import { matchQueryToSearch, WALK_CHOICES } from "~/domain/search/match-query";
import { useT } from "~/i18n/translate-context";
import { isDateKey, WEEKDAYS } from "~/shared/dates";

/** What to look for: a plain GET form, the usual questions open, the rest folded away. */
export function MatchForm({ page }: { page: MatchPage }) {
  const t = useT();
  const { query, alias } = page;
  const path = `/desk/aliases/${alias.id}/find`;
  return (
    <Form
      key={matchQueryToSearch(query)}
      method="get"
      action={path}
      aria-label={t("finding.form.label")}
      className="no-print rounded-12 border border-solid-gray-300 bg-solid-gray-50 p-4 md:p-6"
    >
      <input type="hidden" name="asked" value="1" />
      <Themes page={page} />
      <div className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <DayFields page={page} />
        <SelectField
          id="match-walk"
          name="walk"
          label={t("finding.form.walk")}
          defaultValue={query.walk}
          options={WALK_CHOICES.map((value) => ({ value, label: t(`finding.form.walks.${value}`) }))}
        />
        <SelectField
          id="match-first"
          name="first"
          label={t("finding.form.first")}
          defaultValue={query.first}
          options={FIRST_ASPECTS.map((value) => ({ value, label: t(`finding.form.firsts.${value}`) }))}
        />
      </div>
      <More page={page} />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button type="submit">{t("finding.form.submit")}</Button>
        {matchQueryToSearch({ ...query, page: 1 }) === "" ? null : (
          <LinkButton to={path} look="text">
            {t("finding.form.reset")}
          </LinkButton>
        )}
      </div>
    </Form>
  );
}

function Choices({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{legend}</legend>
      {hint ? <p className="mb-1 text-[0.9375rem] leading-160 text-solid-gray-700">{hint}</p> : null}
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}

function Themes({ page: { query } }: { page: MatchPage }) {
  const t = useT();
  return (
    <Choices legend={t("finding.form.themes")}>
      <ThemeChips chosen={query.themes} />
    </Choices>
  );
}

/** A day by its name, or (below, with the rest) by its date. */
function DayFields({ page: { query } }: { page: MatchPage }) {
  const t = useT();
  const days = ["today", "tomorrow", ...WEEKDAYS] as const;
  return (
    <>
      <SelectField
        id="match-day"
        name="open_on"
        label={t("finding.form.day")}
        defaultValue={isDate(query.openOn) ? "" : (query.openOn ?? "")}
        options={[
          { value: "", label: t("finding.form.anyDay") },
          ...days.map((value) => ({ value, label: t(`map.open.${value}`) })),
        ]}
      />
      <SelectField
        id="match-part"
        name="part"
        label={t("finding.form.part")}
        defaultValue={query.part ?? ""}
        options={[
          { value: "", label: t("finding.form.anyPart") },
          ...DAY_PARTS.map((value) => ({ value, label: t(`finding.form.parts.${value}`) })),
        ]}
      />
    </>
  );
}

function More({ page }: { page: MatchPage }) {
  const t = useT();
  const { query } = page;
  return (
    <details className="mt-4" open={isMoreUsed(page)}>
      <summary className="w-fit min-h-11 content-center font-bold text-blue-900">{t("finding.form.more")}</summary>
      <div className="mt-3 grid gap-4">
        <Choices legend={t("finding.form.kinds")}>
          <KindChips chosen={query.kinds} />
        </Choices>
        <Choices legend={t("finding.form.targets")} hint={t("finding.form.targetsHint")}>
          {TARGET_KEYS.filter((target) => target !== "anyone").map((target) => (
            <ChipChoice
              key={target}
              name="target"
              value={target}
              label={t(`listing.target.${target}`)}
              defaultChecked={page.targets.includes(target)}
            />
          ))}
        </Choices>
        <div className="grid gap-4 md:grid-cols-2">
          <TextField
            id="match-text"
            name="q"
            label={t("finding.form.text")}
            hint={t("finding.form.textHint")}
            defaultValue={query.text}
            maxLength={100}
            autoComplete="off"
          />
          <TextField
            id="match-date"
            type="date"
            name="open_on"
            label={t("finding.form.date")}
            defaultValue={isDate(query.openOn) ? (query.openOn ?? "") : ""}
          />
        </div>
        <div>
          <NearField id="match-near" defaultPlace={page.placeLabel} />
          <p className="text-[0.9375rem] leading-160 text-solid-gray-700">{t("finding.form.placeHint")}</p>
        </div>
      </div>
    </details>
  );
}

/** Whether something in the folded part narrows what is looked for: then it is shown open. */
function isMoreUsed({ query }: MatchPage): boolean {
  const hasChoices = query.kinds.length > 0 || query.targets !== null;
  return hasChoices || query.text !== "" || query.place !== "" || isDate(query.openOn);
}

function isDate(day: MatchPage["query"]["openOn"]): boolean {
  return day !== null && isDateKey(day);
}
