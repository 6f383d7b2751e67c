import { KindMark } from "~/components/listing/kind-mark";
import { ThemeLabel } from "~/components/listing/theme-label";
import { type AreaView, FAR_METERS } from "~/domain/search/area-view";
import { ringLabel } from "~/domain/search/circle-scale";
import { formatDistance } from "~/i18n/format";
import { useT } from "~/i18n/translate-context";
import { Section } from "./section";

/** 空白: what nobody has listed here, without blame and without claiming that it does not exist. */
export function AreaMissing({ view }: { view: AreaView }) {
  const t = useT();
  const { themes, kinds } = view.missing;
  return (
    <Section id="missing" title={t("area.page.missing")} lead={t("area.page.missingLead")}>
      <dl className="mt-4 grid grid-cols-1 gap-6 lg:grid-cols-2">
        {themes.length > 0 ? (
          <div>
            <dt className="font-bold">{t("area.page.missingThemes")}</dt>
            <dd className="mt-2 flex flex-wrap gap-2">
              {themes.map((theme) => (
                <ThemeLabel key={theme} theme={theme} />
              ))}
            </dd>
          </div>
        ) : null}
        {kinds.length > 0 ? (
          <div>
            <dt className="font-bold">{t("area.page.missingKinds")}</dt>
            <dd className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
              {kinds.map((kind) => (
                <KindMark key={kind} kind={kind} withLabel />
              ))}
            </dd>
          </div>
        ) : null}
        <FarTowns view={view} />
      </dl>
      {themes.length + kinds.length === 0 ? <p className="mt-4">{t("area.page.missingNothing")}</p> : null}
    </Section>
  );
}

function FarTowns({ view }: { view: AreaView }) {
  const t = useT();
  const { themes, farTowns, farCount, townCount } = view.missing;
  const distance = ringLabel(FAR_METERS);
  if (townCount === 0) return null;
  if (themes.includes("gathering")) return <p className="lg:col-span-2">{t("area.page.farTownsNoPlace")}</p>;
  if (farCount === 0) return <p className="lg:col-span-2">{t("area.page.farTownsNone", { distance })}</p>;
  const more = farCount - farTowns.length;
  return (
    <div className="lg:col-span-2">
      <dt className="font-bold">{t("area.page.farTowns", { distance, towns: townCount, count: farCount })}</dt>
      <dd className="mt-2">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {farTowns.map((town) => (
            <li key={town.name}>
              {town.distanceMeters === null
                ? town.name
                : t("area.page.farTown", { name: town.name, distance: formatDistance(town.distanceMeters) })}
            </li>
          ))}
          {more > 0 ? <li>{t("area.page.farTownsMore", { count: more })}</li> : null}
        </ul>
        <p className="text-[0.9375rem] text-solid-gray-700">{t("area.page.farTownsNote")}</p>
      </dd>
    </div>
  );
}
