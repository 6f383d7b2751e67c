import type { SheetView, ShownListing } from "~/domain/connection/sheet-view";
import type { StaticMapView } from "~/domain/search/static-map";

/** Map, code and address of one listing of a sheet. `qr`: dark modules in a box of `size` × `size`. */
export type SheetDrawing = { map: StaticMapView | null; qr: { size: number; path: string }; url: string };

/** A sheet with its drawings, by the id of the listing. */
export type DrawnSheet = { view: SheetView; drawings: Record<ShownListing["id"], SheetDrawing> };
