/** How a symposium is set on one A4 sheet: what is long is set smaller, what is too long is cut and named. Pure. */
import type { ItemKind } from "~/domain/symposium/symposium";
import type { SymposiumItemView, SymposiumView } from "~/domain/symposium/symposium-view";
import { emWidth } from "~/shared/break-lines";

/** From a poster with three speakers to a programme of a whole day. */
export const DENSITIES = ["airy", "roomy", "normal", "tight", "dense", "packed", "smallest"] as const;
export type Density = (typeof DENSITIES)[number];

/** In points; `gap` below an item in mm; `columns` of the programme. The same values stand in flyer.css. */
type Setting = { size: number; gap: number; columns: number; isInline: boolean; dateMm: number; titleScale: number };
const SETTINGS: Record<Density, Setting> = {
  airy: { size: 15.5, gap: 5, columns: 1, isInline: false, dateMm: 82, titleScale: 1.15 },
  roomy: { size: 13, gap: 3.5, columns: 1, isInline: false, dateMm: 66, titleScale: 1 },
  normal: { size: 11, gap: 2.2, columns: 1, isInline: false, dateMm: 57, titleScale: 1 },
  tight: { size: 9.5, gap: 1.4, columns: 1, isInline: true, dateMm: 51, titleScale: 1 },
  dense: { size: 8, gap: 1, columns: 2, isInline: true, dateMm: 47, titleScale: 1 },
  /** Speakers by their names alone. */
  packed: { size: 9.5, gap: 1.4, columns: 2, isInline: true, dateMm: 51, titleScale: 1 },
  smallest: { size: 8, gap: 1, columns: 2, isInline: true, dateMm: 47, titleScale: 1 },
};

/** In this order the first that holds everything is taken: a short summary is worth a smaller letter, but not the smallest. */
const ATTEMPTS: [Density, hasSummary: boolean][] = [
  ["airy", true],
  ["roomy", true],
  ["normal", true],
  ["roomy", false],
  ["normal", false],
  ["tight", true],
  ["tight", false],
  ["dense", false],
  ["packed", false],
];
const NAMES_ALONE: ReadonlySet<Density> = new Set(["packed", "smallest"]);

const MM_PER_POINT = 0.3528;
const SHEET_MM = { width: 182, height: 266 };
const FOOT_MM = 40;
const TIME_COLUMN_MM = 17;
const LINE = 1.45;
/** For saying how many items there was no room for. */
const REST_MM = 7;

/** As much room as the label of the kind before a title takes. */
const KIND_ROOM: Record<ItemKind, string> = {
  ...{ opening: "開会　", greeting: "挨拶　", keynote: "基調講演　", lecture: "講演　" },
  ...{ panel: "パネルディスカッ　", caseReport: "事例報告　", dialogue: "対談　", questions: "質疑　" },
  ...{ break: "休憩　", closing: "閉会　", other: "" },
};

export type FlyerPlan = {
  density: Density;
  /** In points. */
  titleSize: number;
  hasSummary: boolean;
  /** Speakers one after the other instead of one a line. */
  isInline: boolean;
  hasAffiliations: boolean;
  columns: SymposiumItemView[][];
  /** Items there was no room for. */
  left: number;
};

export function flyerPlan(view: SymposiumView, summary: string): FlyerPlan {
  for (const [density, hasSummary] of ATTEMPTS) {
    const plan = planIn(view, density, hasSummary ? summary : "");
    if (plan.left === 0) return plan;
  }
  return planIn(view, "smallest", "");
}

function planIn(view: SymposiumView, density: Density, summary: string): FlyerPlan {
  const { isInline, titleScale, columns } = SETTINGS[density];
  const titleSize = Math.round(titleSizeOf(view.title) * titleScale);
  const room = programmeRoom(view, { density, titleSize, summary });
  const filled = fillColumns(view.programme, { density, columns, room });
  return {
    density,
    titleSize,
    isInline,
    hasSummary: summary !== "",
    hasAffiliations: !NAMES_ALONE.has(density),
    ...filled,
  };
}

type Columns = { density: Density; columns: number; room: number };

/** One column after the other; with several, the first takes no more than its share. */
function fillColumns(items: readonly SymposiumItemView[], { density, columns, room }: Columns) {
  const heights = items.map((item) => itemHeight(item, density));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const share = Math.min(room, whole / columns + Math.max(0, ...heights) / 2);
  const filled: SymposiumItemView[][] = [[]];
  let used = 0;
  for (const [i, item] of items.entries()) {
    const isLast = filled.length === columns;
    const most = isLast ? room - (whole > room * columns ? REST_MM : 0) : share;
    if (used + heights[i]! > most) {
      if (isLast) return { columns: filled, left: items.length - i };
      filled.push([]);
      used = 0;
    }
    filled.at(-1)!.push(item);
    used += heights[i]!;
  }
  return { columns: filled, left: 0 };
}

function titleSizeOf(title: string): number {
  const ems = emWidth(title);
  if (ems <= 17) return 31;
  if (ems <= 36) return 27;
  return ems <= 66 ? 22 : 17;
}

/** What is left for each column of the programme, in mm. */
function programmeRoom(view: SymposiumView, set: { density: Density; titleSize: number; summary: string }): number {
  const { size, dateMm } = SETTINGS[set.density];
  const head =
    10 +
    textHeight(view.title, set.titleSize, SHEET_MM.width, 1.3) +
    textHeight(view.subtitle, set.titleSize * 0.55, SHEET_MM.width, 1.5);
  const summary = set.summary ? textHeight(set.summary, size, SHEET_MM.width, 1.6) + 4 : 0;
  const rows = new Set(view.organisers.map(({ role }) => role));
  const organisers = [...rows].reduce((sum, role) => {
    const names = view.organisers.filter((one) => one.role === role).map(({ name }) => name);
    return sum + textHeight(names.join("、"), 9.5, SHEET_MM.width - 26, 1.5);
  }, 3);
  const margins = 12;
  const status = view.status === "scheduled" ? 0 : 12;
  return SHEET_MM.height - status - head - dateMm - summary - organisers - FOOT_MM - margins;
}

function itemHeight(item: SymposiumItemView, density: Density): number {
  const { size, gap, columns, isInline } = SETTINGS[density];
  const width = SHEET_MM.width / columns - TIME_COLUMN_MM - (columns > 1 ? 5 : 0);
  const title = textHeight(item.title ? `${KIND_ROOM[item.kind]}${item.title}` : "休憩", size, width, LINE);
  const names = item.speakers.map(({ speaker, role }) => {
    const as = role === "speaker" ? "" : "コーディネーター";
    if (NAMES_ALONE.has(density)) return `${as}${speaker.name}`;
    return `${as}${[speaker.name, speaker.affiliation, speaker.title].filter(Boolean).join(" ")}（）`;
  });
  const speakers = isInline
    ? textHeight(names.join("、"), size * 0.92, width, LINE)
    : names.reduce((sum, name) => sum + textHeight(name, size * 0.92, width, LINE), 0);
  return title + speakers + gap;
}

function textHeight(text: string, points: number, widthMm: number, line: number): number {
  if (text === "") return 0;
  const em = points * MM_PER_POINT;
  return Math.ceil((emWidth(text) * em * 1.03) / widthMm) * em * line;
}
