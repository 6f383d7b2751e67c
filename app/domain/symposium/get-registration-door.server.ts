import { findPublished, type PublishedSymposium } from "./published-symposium.server";
import { type DoorState, doorState, freeSeats } from "./registration";
import { capacityOf, countSeats } from "./seat-counts.server";
import type { Place } from "./symposium";

/** `left` null = without a limit. */
export type DoorPlace = { left: number | null; waiting: number };
export type RegistrationDoor = { state: DoorState; online: DoorPlace | null; venue: DoorPlace | null };

/** Whether one can register now and for what; null when there is no such published symposium. */
export async function getRegistrationDoor(options: {
  symposiumId: string;
  now: Date;
}): Promise<RegistrationDoor | null> {
  const published = await findPublished(options.symposiumId);
  return published && doorOf(published, options.now);
}

export async function doorOf(published: PublishedSymposium, now: Date): Promise<RegistrationDoor> {
  const { row } = published;
  const counts = await countSeats(row.id);
  const placeOf = (place: Place): DoorPlace | null => {
    if (row.form !== "both" && row.form !== place) return null;
    const { waiting } = counts[place];
    const left = freeSeats(capacityOf(row, place), counts[place]);
    // Whoever comes now goes behind those who wait.
    return { left: left !== null && waiting > 0 ? 0 : left, waiting };
  };
  return { state: doorStateOf(published, now), online: placeOf("online"), venue: placeOf("venue") };
}

export function doorStateOf({ row, content }: PublishedSymposium, now: Date): DoorState {
  return doorState({ ...row, isNeeded: content.registration.isNeeded }, now);
}
