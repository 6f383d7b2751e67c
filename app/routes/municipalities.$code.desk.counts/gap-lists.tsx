import type { ReactNode } from "react";
import { Heading } from "~/components/ui/heading";
import type { GapTheme } from "~/domain/connection/gap-counts";
import type { GapCell } from "~/domain/search/gap-ground";
import { useT } from "~/i18n/translate-context";

/** The cells of the map by the name of a place near their middle. */
export function GapPlaces({ cells }: { cells: readonly GapCell[] }) {
  const t = useT();
  return (
    <NumberList
      title={t("gaps.missing.cells")}
      none={t("gaps.missing.noCells")}
      lines={cells.map(({ cell, place, count }) => {
        const name = place ? t("gaps.missing.cell", { place }) : t("gaps.missing.cellUnknown");
        return { key: cell, name, value: t("gaps.people", { count }) };
      })}
    />
  );
}

export function GapTargets({ targets }: Pick<GapTheme, "targets">) {
  const t = useT();
  return (
    <NumberList
      title={t("gaps.missing.targets")}
      none={t("gaps.missing.noTargets")}
      lines={targets.map(({ target, count }) => {
        return { key: target, name: t(`listing.target.${target}`), value: t("gaps.people", { count }) };
      })}
    />
  );
}

type NumberListProps = { title: string; none: string; lines: { key: string; name: ReactNode; value: string }[] };

function NumberList({ title, none, lines }: NumberListProps) {
  return (
    <div>
      <Heading level={4}>{title}</Heading>
      {lines.length === 0 ? <p className="text-[0.9375rem]">{none}</p> : null}
      <ul>
        {lines.map(({ key, name, value }) => (
          <li key={key} className="flex justify-between gap-3 border-b border-solid-gray-200 py-1.5">
            <span>{name}</span>
            <span className="shrink-0 tabular-nums">{value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
