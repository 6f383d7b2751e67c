import type { ThemeKey } from "~/domain/directory/vocabulary";
import { type AliasRingView, membersByListing, type RingMember } from "~/domain/search/alias-ring";
import type { CircleRow } from "~/domain/search/circle";
import type { CircleDrawing } from "~/domain/search/circle-drawing";
import { FIGURE_MEASURES } from "~/domain/search/circle-figure-sizes";
import { formatDistance } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { CircleGround } from "./circle-ground";
import { CircleMarks } from "./circle-marks";
import { CircleTargets } from "./circle-targets";
import { CircleThemeLabels } from "./circle-theme-labels";
import type { WidenHref } from "./drawing-props";
import { RingLine } from "./ring-line";
import { Unspoken } from "./unspoken";

type AliasRingDrawingProps = {
  ring: AliasRingView;
  drawing: CircleDrawing;
  label: string;
  themeHref: (theme: ThemeKey) => string;
};

/** The circle's own parts, with the lines of the つながり between the ground and the marks. */
export function AliasRingDrawing({ ring, drawing, label, themeHref }: AliasRingDrawingProps) {
  const t = useT();
  const { width, height } = FIGURE_MEASURES[drawing.size];
  const view = ring.circle;
  const rows = new Map(view.sectors.flatMap((sector) => sector.rows.map((row) => [row.id, row] as const)));
  const members = membersByListing(ring.members);
  const widenHref: WidenHref = ({ theme, radiusMeters }) =>
    radiusMeters === null ? `${themeHref(theme)}&walk=any` : themeHref(theme);
  const shared = { view, drawing, widenHref };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with links in it; a fieldset is for forms
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      className={`circle-svg circle-svg--${drawing.size}`}
    >
      <CircleGround {...shared} themeHref={themeHref} middle={ring.alias} />
      <CircleThemeLabels view={view} drawing={drawing} themeHref={themeHref} />
      <Lines drawing={drawing} members={members} />
      <CircleMarks drawing={drawing} rows={rows} standing={new Set(members.keys())} />
      <CircleTargets {...shared} rows={rows} wordsOf={(row) => memberWords(row, members, t)} />
    </svg>
  );
}

function Lines({ drawing, members }: { drawing: CircleDrawing; members: ReadonlyMap<string, RingMember> }) {
  const { centerX, centerY, inner, markHalf } = FIGURE_MEASURES[drawing.size];
  return (
    <Unspoken>
      {drawing.marks.map((mark) => {
        const member = members.get(mark.id);
        if (!member) return null;
        const length = Math.hypot(mark.x - centerX, mark.y - centerY);
        const at = (far: number) => ({
          x: centerX + ((mark.x - centerX) * far) / length,
          y: centerY + ((mark.y - centerY) * far) / length,
        });
        return (
          <g key={mark.id} data-connection={member.connectionId} data-state={member.state}>
            <RingLine state={member.state} from={at(inner - 5)} to={at(length - markHalf - 2)} />
            <circle cx={mark.x} cy={mark.y} r={markHalf + 3.5} className="ring-halo" />
          </g>
        );
      })}
    </Unspoken>
  );
}

function memberWords(row: CircleRow, members: ReadonlyMap<string, RingMember>, t: Translate): string | null {
  const member = members.get(row.id);
  if (!member) return null;
  const { distanceMeters } = member;
  const distance = distanceMeters === null ? t("finding.ring.noPlace") : formatDistance(distanceMeters);
  return t("finding.ring.member", { state: t(`connection.state.${member.state}`), distance });
}
