import { addressKey } from "~/gateways/geocoder/address-key";
import { readTowns } from "~/gateways/geocoder/address-table.server";
import { municipalityRows } from "~/gateways/geocoder/municipality-table.server";

type Place = { lats: number[]; lngs: number[] };

/**
 * Text of places.tsv: `=CODE` begins a municipality, then one line a town without its 丁目: name, latitude and longitude in
 * 0.00001 degrees, how many rows it stands for, and its key where that differs from the name.
 */
export function placeList(): string {
  return municipalityRows()
    .map((row) => {
      const places = placesOf(row.code);
      return places.size > 0 ? `=${row.code}\n${[...places].map(([name, place]) => line(name, place)).join("")}` : "";
    })
    .join("");
}

function placesOf(code: string): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const town of readTowns(code)) {
    const name = town.name.replace(/^大?字(?=.)/, "").replace(/[一二三四五六七八九十百]+丁目?$/, "") || town.name;
    const place = places.get(name) ?? { lats: [], lngs: [] };
    place.lats.push(town.lat);
    place.lngs.push(town.lng);
    places.set(name, place);
  }
  return places;
}

function line(name: string, { lats, lngs }: Place): string {
  const mean = (values: number[]) => Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e5);
  const key = addressKey(name);
  return `${[name, mean(lats), mean(lngs), lats.length, ...(key === name ? [] : [key])].join("\t")}\n`;
}
