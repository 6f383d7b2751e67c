import { Form } from "@remix-run/react";
import { KindChips, ThemeChips } from "~/components/listing/choice-chips";
import { Button, LinkButton } from "~/components/ui/button";
import { NearField } from "~/components/ui/near-field";
import { DEFAULT_CIRCLE_RADIUS } from "~/domain/search/circle";
import type { CircleQuery } from "~/domain/search/circle-query";
import { useT } from "~/i18n/translate-context";

/** The middle of the circle and what to see: a plain GET form. A new place forgets the old position. */
export function CircleForm({ query, placeLabel }: { query: CircleQuery; placeLabel: string }) {
  const t = useT();
  const chosen = query.kinds.length + query.themes.length;
  return (
    <Form
      key={JSON.stringify(query)}
      method="get"
      action="/circle"
      aria-label={t("circle.form.label")}
      className="no-print rounded-12 border border-solid-gray-300 bg-solid-gray-50 p-4 md:p-6"
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-start">
        <NearField id="circle-near" defaultPlace={placeLabel} />
        <Button type="submit" className="md:mt-[1.875rem]">
          {t("circle.form.submit")}
        </Button>
      </div>
      {query.radiusMeters === DEFAULT_CIRCLE_RADIUS ? null : (
        <input type="hidden" name="radius" value={query.radiusMeters} />
      )}
      <details className="mt-2" open={chosen > 0}>
        <summary className="w-fit min-h-11 content-center font-bold text-blue-900">
          {chosen > 0 ? t("circle.form.moreChosen", { count: chosen }) : t("circle.form.more")}
        </summary>
        <Choices query={query} />
        {chosen > 0 ? (
          <LinkButton to={clearedPath(query)} look="text" className="mt-3">
            {t("circle.form.clear")}
          </LinkButton>
        ) : null}
      </details>
    </Form>
  );
}

function Choices({ query }: { query: CircleQuery }) {
  const t = useT();
  return (
    <div className="mt-3 grid gap-4">
      <fieldset>
        <legend className="mb-1 font-bold">{t("circle.form.kinds")}</legend>
        <div className="flex flex-wrap gap-2">
          <KindChips chosen={query.kinds} />
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-1 font-bold">{t("circle.form.themes")}</legend>
        <div className="flex flex-wrap gap-2">
          <ThemeChips chosen={query.themes} />
        </div>
      </fieldset>
    </div>
  );
}

function clearedPath(query: CircleQuery): string {
  const params = new URLSearchParams();
  if (query.near) params.set("near", `${query.near.lat},${query.near.lng}`);
  if (query.place) params.set("place", query.place);
  if (query.radiusMeters !== DEFAULT_CIRCLE_RADIUS) params.set("radius", String(query.radiusMeters));
  return `/circle?${params.toString().replaceAll("%2C", ",")}`;
}
