import { stringify } from "csv-stringify/sync";
import type { MessageKey, Translate } from "~/i18n/messages";
import { safeCell } from "~/shared/safe-cell";
import type { CountsAnswer } from "./count-connections.server";
import type { ShownCount } from "./counting-rules";
import type { GapTheme } from "./gap-counts";
import type { TownCounts } from "./town-counts";

type Line = [part: string, line: string, number: string, unit: string];
/** Texts that need no values. */
type Words = (key: MessageKey) => string;

/**
 * The numbers of the page a line each: UTF-8 with BOM and CRLF. One that is kept back is a dash, as on the page; of a town
 * that is not counted there is one line that says why.
 */
export function countsCsv({ period, reason, counts }: CountsAnswer, gaps: GapTheme[] | null, t: Translate): string {
  const header = [t("gaps.table.part"), t("gaps.table.line"), t("gaps.table.number"), t("gaps.table.unit")];
  const when: Line = [t("gaps.title"), t("gaps.period", { from: period.from, to: period.to }), "", ""];
  const lines: Line[] =
    reason === null
      ? [when, ...livingLines(counts, t), ...workLines(counts, t), ...gapLines(gaps ?? [], t)]
      : [when, [t("gaps.title"), t(`gaps.none.${reason}`), "", ""]];
  const table = [header, ...lines].map((line) => line.map(safeCell));
  return stringify(table, { bom: true, record_delimiter: "windows" });
}

function livingLines({ themes, kinds }: TownCounts, t: Words): Line[] {
  const part = t("gaps.living.title");
  const rows = [
    ...themes.map(({ theme, count }) => [t(`listing.theme.${theme}`), count] as const),
    ...kinds.map(({ kind, count }) => [t(`listing.kind.${kind}`), count] as const),
  ];
  return rows.map(([line, count]) => [part, line, shown(count, t), t("gaps.table.person")]);
}

function workLines({ connected, returned, lookIns }: TownCounts, t: Words): Line[] {
  const part = t("gaps.work.title");
  const rows = [
    [t("gaps.work.connected"), connected.whole],
    [t("gaps.work.roles"), connected.part],
    [t("gaps.work.returned"), returned.whole],
    [t("gaps.work.reconnected"), returned.part],
  ] as const;
  return [
    ...rows.map(([line, count]): Line => [part, line, shown(count, t), t("gaps.table.person")]),
    [part, t("gaps.work.lookIns"), shown(lookIns?.tenths ?? null, t), t("gaps.table.tenth")],
  ];
}

function gapLines(gaps: GapTheme[], t: Words): Line[] {
  return gaps.flatMap(({ theme, count, targets, cells }): Line[] => {
    const name = theme ? t(`listing.theme.${theme}`) : t("gaps.missing.noTheme");
    const person = t("gaps.table.person");
    return [
      [t("gaps.missing.title"), name, shown(count, t), person],
      ...targets.map((one): Line => {
        return [t("gaps.missing.targets"), `${name} / ${t(`listing.target.${one.target}`)}`, String(one.count), person];
      }),
      ...cells.map((one): Line => [t("gaps.missing.cells"), `${name} / ${one.cell}`, String(one.count), person]),
    ];
  });
}

function shown(count: ShownCount, t: Words): string {
  return count === null ? t("gaps.hidden") : String(count);
}
