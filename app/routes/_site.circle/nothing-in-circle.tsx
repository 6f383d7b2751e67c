import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { type CircleView, DEFAULT_CIRCLE_RADIUS } from "~/domain/search/circle";
import { circleMapPath, circlePath } from "~/domain/search/circle-links";
import { useT } from "~/i18n/translate-context";

/** Nothing within the radius: what to try next. */
export function NothingInCircle({ view }: { view: CircleView }) {
  const t = useT();
  const isFiltered = view.themes.length + view.kinds.length > 0;
  return (
    <div className="mb-6">
      <EmptyState
        title={t("circle.nothing.title")}
        action={
          <>
            {view.radiusMeters < DEFAULT_CIRCLE_RADIUS ? (
              <LinkButton to={circlePath(view, { radiusMeters: DEFAULT_CIRCLE_RADIUS })}>
                {t("circle.nothing.widen")}
              </LinkButton>
            ) : null}
            {isFiltered ? (
              <LinkButton to={circlePath({ ...view, themes: [], kinds: [] })} look="outline">
                {t("circle.nothing.clear")}
              </LinkButton>
            ) : null}
            <LinkButton to={circleMapPath(view, { radiusMeters: null })} look="outline">
              {t("circle.widen")}
            </LinkButton>
            <LinkButton to="/map?reach=phone,online" look="outline">
              {t("circle.nothing.phone")}
            </LinkButton>
          </>
        }
      >
        {t("circle.nothing.text")}
      </EmptyState>
    </div>
  );
}
