import { lookOf, plainLook } from "~/components/listing/theme-look";
import { Heading } from "~/components/ui/heading";
import type { TownCounts } from "~/domain/connection/town-counts";
import { useT } from "~/i18n/translate-context";
import { CountTable } from "./count-table";

/** Who is connected to what, on the last day of the period. */
export function LivingPart({ counts, day }: { counts: TownCounts; day: string }) {
  const t = useT();
  return (
    <section aria-labelledby="living" className="mt-12">
      <Heading level={2} id="living">
        {t("gaps.living.title")}
      </Heading>
      <p className="mt-1">
        {t("gaps.living.lead", { date: day })}
        {t("gaps.living.note")}
      </p>
      <div className="mt-4 grid gap-8 lg:grid-cols-2">
        <CountTable
          caption={t("gaps.living.theme")}
          rows={counts.themes.map(({ theme, count }) => {
            return { key: theme, label: t(`listing.theme.${theme}`), color: lookOf(theme).color, count };
          })}
        />
        <CountTable
          caption={t("gaps.living.kind")}
          rows={counts.kinds.map(({ kind, count }) => {
            return { key: kind, label: t(`listing.kind.${kind}`), color: plainLook.color, count };
          })}
        />
      </div>
    </section>
  );
}
