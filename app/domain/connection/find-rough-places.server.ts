import { findPlaces, type Place } from "~/domain/municipality/find-places.server";
import type { LatLng } from "~/shared/geo";
import { ALIAS_LIMITS, type RoughArea } from "./alias-words";

const CHOICES = 6;
/** 蜆塚のあたり is 蜆塚. */
const ABOUT = /(?:の)?(?:あたり|辺り|近く|近辺|周辺|付近|方面)$/;

/**
 * The places somebody may mean by a rough area: one when the name leaves no doubt, else those to choose from, those near
 * `near` first; none when nothing of that name is known. They stand for a 町字 or a whole municipality, never for a house.
 */
export async function findRoughPlaces(typed: string, near: LatLng | null): Promise<RoughArea[]> {
  const name = typed.normalize("NFKC").trim().replace(ABOUT, "");
  if (name === "") return [];
  const places = await findPlaces(name, { limit: CHOICES, near });
  const exact = places.filter(({ label }) => bare(label).endsWith(bare(name)));
  return (exact.length === 1 ? exact : places).map(toArea);
}

/** The place with exactly this label, as `findRoughPlaces` gave it. */
export async function roughPlaceOf(label: string): Promise<RoughArea | null> {
  const places = await findPlaces(label, { limit: CHOICES });
  return places.map(toArea).find((area) => area.label === label) ?? null;
}

function toArea({ label, municipalityCode, lat, lng }: Place): RoughArea {
  return { label: label.slice(0, ALIAS_LIMITS.areaLabel), municipalityCode, latitude: lat, longitude: lng };
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
