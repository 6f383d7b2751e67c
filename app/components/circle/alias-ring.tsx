import type { ReactNode } from "react";
import { Heading } from "~/components/ui/heading";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import { type AliasRingView, membersByListing, statesIn } from "~/domain/search/alias-ring";
import type { FigureSize } from "~/domain/search/circle";
import { useT } from "~/i18n/translate-context";
import { AliasRingDrawing } from "./alias-ring-drawing";
import { AliasRingLegend } from "./alias-ring-legend";
import { AliasRingTable } from "./alias-ring-table";
import "./circle.css";

type AliasRingProps = {
  ring: AliasRingView;
  /** `page`: wide on a desktop; `compact`: for a column. The view must hold the drawings of the variant's sizes. */
  variant?: "page" | "compact";
  headingLevel?: 2 | 3;
};

/** The circle of one alias: its つながり as lines, beside what is near and not tried yet; the same as a table below. */
export function AliasRing({ ring, variant = "compact", headingLevel = 2 }: AliasRingProps) {
  const t = useT();
  const large: FigureSize = variant === "page" ? "wide" : "compact";
  const label = t("finding.ring.label", {
    alias: ring.alias,
    members: membersByListing(ring.members).size,
    untried: ring.untried.length,
  });
  return (
    <section aria-labelledby="alias-ring" className="circle-print">
      <Heading level={headingLevel} id="alias-ring">
        {t("finding.ring.title", { alias: ring.alias })}
      </Heading>
      <p className="mt-1 mb-3 max-w-[42rem] text-[1rem]">{t("finding.ring.lead")}</p>
      <figure className={`circle-figure circle-figure--${variant}`}>
        {([large, "phone"] as const).map((size) => {
          const drawing = ring.circle.drawings[size];
          return drawing ? (
            <div key={size} className={size === "phone" ? "circle-small" : "circle-large"}>
              <AliasRingDrawing ring={ring} drawing={drawing} label={label} themeHref={findHref(ring.aliasId)} />
            </div>
          ) : null;
        })}
        <figcaption>
          <AliasRingLegend states={statesIn(ring.members)} />
        </figcaption>
      </figure>
      <Folded label={t("finding.ring.tableOpen")}>
        <AliasRingTable ring={ring} />
      </Folded>
    </section>
  );
}

function findHref(aliasId: string): (theme: ThemeKey) => string {
  return (theme) => `/desk/aliases/${aliasId}/find?theme=${theme}`;
}

function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="mt-3 not-open:print:hidden">
      <summary className="w-fit min-h-11 content-center font-bold text-blue-900">{label}</summary>
      {children}
    </details>
  );
}
