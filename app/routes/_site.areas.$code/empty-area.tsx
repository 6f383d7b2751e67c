import { StaticMap } from "~/components/static-map/static-map";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import type { AreaView } from "~/domain/search/area-view";
import { circlePath } from "~/domain/search/circle-links";
import { useT } from "~/i18n/translate-context";

/** Nothing is listed here yet: said plainly, with what could be and where to look meanwhile. */
export function EmptyArea({ view }: { view: AreaView }) {
  const t = useT();
  const { area, circle } = view;
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-2 lg:items-start">
      <EmptyState
        title={t("area.empty.title", { name: area.name })}
        action={
          <>
            {circle.total > 0 ? <LinkButton to={circlePath(circle)}>{t("area.page.circleLink")}</LinkButton> : null}
            <LinkButton to={`/map?near=${area.lat},${area.lng}&sort=distance`} look="outline">
              {t("area.empty.near")}
            </LinkButton>
            <LinkButton to="/about" look="outline">
              {t("area.empty.about")}
            </LinkButton>
          </>
        }
      >
        {t("area.empty.text")}
      </EmptyState>
      <StaticMap view={view.map} label={t("area.map.label", { name: area.name, count: 0 })} />
    </div>
  );
}
