/** The figure as data: what the component paints, in the units of its viewBox. */
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { FigureSize } from "./circle-figure-sizes";
import type { Point } from "./circle-placing";

export type DrawnRing = { meters: number; radius: number; labelX: number; labelY: number };
export type DrawnName = { text: string; x: number; y: number; anchor: "start" | "middle" | "end" };
/** `hit` = radius of the area that answers to a finger: up to 22, never reaching into another mark's. */
export type DrawnMark = { id: string; theme: ThemeKey; x: number; y: number; hit: number; name: DrawnName | null };
/** "+n": what one band of one sector holds beyond its marks. */
export type DrawnDisc = {
  theme: ThemeKey;
  x: number;
  y: number;
  hit: number;
  count: number;
  fromMeters: number;
  toMeters: number;
};
/** `rest` = in the sector but without a mark of its own (in its discs, or for want of room). */
export type DrawnSector = { theme: ThemeKey; path: string; count: number; rest: number; emptyAt: Point | null };

export type CircleDrawing = {
  size: FigureSize;
  rings: DrawnRing[];
  sectors: DrawnSector[];
  marks: DrawnMark[];
  discs: DrawnDisc[];
};
