import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { POSITION_PRECISIONS } from "~/domain/directory/listing";
import { publicPosition } from "~/domain/directory/public-position";
import { visibleListings } from "~/domain/directory/visible-listings.server";
import { isThemeKey } from "~/domain/directory/vocabulary";
import { db } from "~/gateways/db.server";
import type { ConnectionView } from "./connection-view";

export type ReadableListing = NonNullable<ConnectionView["listing"]>;
export type ReadableListings = Map<string, ReadableListing>;

/** Those of the listings that the actor may read now, by id. A person's exact place is never among them. */
export async function findReadableListings(actor: Actor, ids: string[]): Promise<ReadableListings> {
  if (ids.length === 0) return new Map();
  const rows = await db().listing.findMany({
    where: { id: { in: [...new Set(ids)] }, AND: visibleListings(scopeOf(actor)) },
    select: { id: true, kind: true, themes: true, lat: true, lng: true, positionPrecision: true },
  });
  return new Map(
    rows.map(({ id, kind, themes, ...place }) => {
      const positionPrecision = POSITION_PRECISIONS.find((one) => one === place.positionPrecision) ?? null;
      const position = publicPosition({ kind, ...place, positionPrecision });
      const where = { latitude: position?.lat ?? null, longitude: position?.lng ?? null };
      return [id, { id, kind, themes: themes.filter(isThemeKey), ...where }];
    }),
  );
}
