import type { SheetContent, SheetListing } from "~/domain/connection/handover-sheet";
import { sheetView } from "~/domain/connection/sheet-view";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import type { StaticMapView } from "~/domain/search/static-map";
import { staticMapView } from "~/domain/search/static-map-view.server";
import { tokyoDateKey } from "~/shared/dates";
import type { DrawnSheet, SheetDrawing } from "./drawn-sheet";

const MAP_METERS = 500;
/** A position that stands for a whole 町字. */
const COARSE_MAP_METERS = 1200;

/** A sheet ready to be shown or printed: its words as of today, a map and the code of its page for each listing. */
export async function drawSheet(
  content: SheetContent,
  options: { goneIds: ReadonlySet<string>; baseUrl: string; now: Date },
): Promise<DrawnSheet> {
  const { goneIds, baseUrl, now } = options;
  const shown = content.listings.filter(({ id }) => !goneIds.has(id));
  const drawings = await Promise.all(
    shown.map(async (listing): Promise<[id: string, drawing: SheetDrawing]> => {
      const url = `${baseUrl}/listings/${listing.id}`;
      return [listing.id, { map: await drawMap(listing), qr: qrDrawing(url), url }];
    }),
  );
  return { view: sheetView(content, { today: tokyoDateKey(now), goneIds }), drawings: Object.fromEntries(drawings) };
}

async function drawMap({ id, name, kind, theme, position, isCoarse }: SheetListing): Promise<StaticMapView | null> {
  if (!position) return null;
  return staticMapView({
    around: { ...position, radiusMeters: isCoarse ? COARSE_MAP_METERS : MAP_METERS },
    size: "listing",
    pins: [{ id, name, kind, theme, ...position, isMain: true }],
  });
}
