import { db, type Tx } from "~/gateways/db.server";
import { NO_ONE, type PlaceCounts } from "./registration";
import { PLACES, type Place } from "./symposium";

/** How many have, were offered, or wait for a place, of each kind. */
export async function countSeats(symposiumId: string, tx: Tx = db()): Promise<Record<Place, PlaceCounts>> {
  const groups = await tx.registration.groupBy({
    by: ["place", "state"],
    where: { symposiumId, state: { not: "cancelled" } },
    _count: { _all: true },
  });
  const countsOf = (place: Place): PlaceCounts => {
    const counts = { ...NO_ONE };
    for (const group of groups) {
      if (group.place === place && group.state in counts) counts[group.state as keyof PlaceCounts] = group._count._all;
    }
    return counts;
  };
  const [online, venue] = PLACES.map(countsOf);
  return { online: online ?? NO_ONE, venue: venue ?? NO_ONE };
}

type Capacities = { onlineCapacity: number | null; venueCapacity: number | null };

export function capacityOf(row: Capacities, place: Place): number | null {
  return place === "online" ? row.onlineCapacity : row.venueCapacity;
}
