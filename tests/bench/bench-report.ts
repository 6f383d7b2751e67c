/** The figures as one table, and against their targets. */
import { TASKS } from "./bench-tasks";
import type { DeskFigures, DeskPageFigures } from "./desk/measure-desks";
import type { SiteFigures } from "./measure-site";
import type { EngineFigures } from "./run-bench";

/** For the embedded engine at 100,000 listings. */
const TARGETS = { listings: 100_000, p50Ms: 2, buildCpuSeconds: 20, rssMb: 300, timesFlexSearch: 5 };

export function benchTable(all: EngineFigures[]): string {
  const head = [
    "listings",
    "engine",
    "build CPU s",
    "RSS MB (empty)",
    ...TASKS.map((task) => `${task} p50/p95/p99 ms (CPU p50)`),
  ];
  const rows = all.map((figures) => [
    figures.listings.toLocaleString(),
    figures.engine,
    figures.buildCpuSeconds.toFixed(1),
    `${figures.rssMb.toFixed(0)} (${figures.emptyRssMb.toFixed(0)})`,
    ...TASKS.map((task) => {
      const { p50, p95, p99, cpuP50 } = figures.tasks[task];
      return `${[p50, p95, p99].map(short).join(" / ")} (${short(cpuP50)})`;
    }),
  ]);
  return aligned([head, ...rows]);
}

/** One line for each target; empty when that size was not measured. */
export function targetLines(all: EngineFigures[]): string[] {
  const at = (engine: string) =>
    all.find((figures) => figures.engine === engine && figures.listings === TARGETS.listings);
  const own = at("embedded");
  if (!own) return [];
  const flex = at("flexsearch");
  const line = (name: string, value: number, target: number, isGood: boolean) =>
    `${isGood ? "met   " : "MISSED"} ${name}: ${short(value)} (target ${target})`;
  const atMost = (name: string, value: number, target: number) => line(name, value, target, value <= target);
  const { tasks } = own;
  const ratio = flex ? flex.tasks.text.cpuP50 / tasks.text.cpuP50 : 0;
  return [
    ...TASKS.slice(0, 3).map((task) => atMost(`${task} p50 ms`, tasks[task].p50, TARGETS.p50Ms)),
    ...TASKS.slice(0, 3).map((task) => atMost(`${task} CPU p50 ms`, tasks[task].cpuP50, TARGETS.p50Ms)),
    atMost("build CPU s", own.buildCpuSeconds, TARGETS.buildCpuSeconds),
    atMost("RSS MB", own.rssMb, TARGETS.rssMb),
    ...(flex
      ? [
          line(
            "text, times as fast as FlexSearch (CPU p50)",
            ratio,
            TARGETS.timesFlexSearch,
            ratio >= TARGETS.timesFlexSearch,
          ),
        ]
      : []),
  ];
}

export function siteTable(figures: SiteFigures[]): string {
  const empty = figures[0]?.p50 ?? 1;
  const rows = figures.map(({ path, p50, p95, bytes, engineMs }) => [
    path,
    short(p50),
    short(p95),
    String(bytes),
    `${(p50 / empty).toFixed(2)}×`,
    engineMs === null ? "" : `${(p50 / Math.max(0.01, engineMs)).toFixed(1)}× of ${short(engineMs)} ms`,
  ]);
  return aligned([["route", "p50 ms", "p95 ms", "bytes", "empty route", "engine alone"], ...rows]);
}

/** A desk with many aliases may cost less than this many times the same page with nothing on it. */
const DESK_LIMIT = 2;

export function deskTable({ planted, pages, rssMb }: DeskFigures): string {
  const rows = pages.map((one) => [
    one.page,
    ...[short(one.empty.ms), short(one.full.ms), times(one.full.ms, one.empty.ms)],
    ...[short(one.empty.cpuMs), short(one.full.cpuMs), times(one.full.cpuMs, one.empty.cpuMs)],
    `${one.empty.bytes} / ${one.full.bytes}`,
  ]);
  const head = ["page", "empty ms", "full ms", "ratio", "empty CPU ms", "full CPU ms", "ratio", "bytes empty / full"];
  const { aliases, events, connections } = planted;
  return [
    `one professional: ${aliases.toLocaleString()} aliases, ${events.toLocaleString()} events, ${connections.toLocaleString()} connections`,
    aligned([head, ...rows]),
    `RSS MB of the site after the empty pages ${rssMb.empty.toFixed(0)}, after the full ones ${rssMb.full.toFixed(0)}: ${times(rssMb.full, rssMb.empty)}`,
  ].join("\n");
}

/** One line for each page that has a limit. */
export function deskTargetLines({ pages }: DeskFigures): string[] {
  const line = ({ page, full, empty }: DeskPageFigures) => {
    const isGood = full.ms < DESK_LIMIT * empty.ms && full.cpuMs < DESK_LIMIT * empty.cpuMs;
    return `${isGood ? "met   " : "MISSED"} ${page}: time ${times(full.ms, empty.ms)}, CPU ${times(full.cpuMs, empty.cpuMs)} (below ${DESK_LIMIT}×)`;
  };
  return pages.filter(({ isTarget }) => isTarget).map(line);
}

function times(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}

function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
