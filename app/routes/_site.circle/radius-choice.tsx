import { Chip } from "~/components/ui/chip";
import { CIRCLE_RADII, type CircleView } from "~/domain/search/circle";
import { circlePath } from "~/domain/search/circle-links";
import { ringLabel } from "~/domain/search/circle-scale";
import { useT } from "~/i18n/translate-context";

/** Nearer or wider: each radius is a link, so that it works without scripts and can be shared. */
export function RadiusChoice({ view }: { view: CircleView }) {
  const t = useT();
  return (
    <nav aria-label={t("circle.radius")} className="no-print">
      <ul className="flex flex-wrap gap-2">
        {CIRCLE_RADII.map((radius) => (
          <li key={radius}>
            <Chip to={circlePath(view, { radiusMeters: radius })} isCurrent={radius === view.radiusMeters}>
              {ringLabel(radius)}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  );
}
