import { municipalityRows } from "~/gateways/geocoder/municipality-table.server";
import { HAMAMATSU_FORMER_WARDS, MIKATAHARA_TOWNS } from "./prefecture-facts";
import { type AddressRow, readAddressRows } from "./source-files";

type Town = { position: [number, number] | null; koaza: [string, number, number][] };

/**
 * Text of each prefecture's file: `=CODE` begins a municipality, `町字 緯度 経度` a town, a line that begins with a tab a 小字 of
 * the town above. Positions are whole numbers of 0.00001 degrees; a town without its own row gets the mean of its 小字.
 */
export function addressFiles(source: string): Map<string, string> {
  const codes = codesByName();
  const towns = new Map<string, Map<string, Town>>();
  for (const address of readAddressRows(source)) {
    const code = codes.get(spelling(address.prefecture + currentName(address)));
    if (!code) throw new Error(`自治体が見つかりません: ${address.prefecture}${address.municipality}`);
    const ofCode = getOrMake(towns, code, () => new Map<string, Town>());
    const town = getOrMake(ofCode, address.town, (): Town => ({ position: null, koaza: [] }));
    const [lat, lng] = [Math.round(address.lat * 1e5), Math.round(address.lng * 1e5)];
    if (address.koaza === "") town.position = [lat, lng];
    else town.koaza.push([address.koaza, lat, lng]);
  }
  const files = new Map<string, string>();
  for (const code of [...towns.keys()].sort()) {
    const text = `=${code}\n${[...towns.get(code)!].map(([name, town]) => townLines(name, town)).join("")}`;
    files.set(code.slice(0, 2), (files.get(code.slice(0, 2)) ?? "") + text);
  }
  return files;
}

function townLines(name: string, town: Town): string {
  const mean = (index: 1 | 2) => Math.round(town.koaza.reduce((sum, one) => sum + one[index], 0) / town.koaza.length);
  const [lat, lng] = town.position ?? [mean(1), mean(2)];
  return `${name}\t${lat}\t${lng}\n${town.koaza.map((one) => `\t${one.join("\t")}\n`).join("")}`;
}

/** The table is of the day when 浜松's wards changed and still has the old ones. */
function currentName({ municipality, town }: AddressRow): string {
  const ward = /^浜松市(.+区)$/.exec(municipality)?.[1];
  if (!ward) return municipality;
  if (ward === "北区" && MIKATAHARA_TOWNS.includes(town)) return "浜松市中央区";
  return `浜松市${HAMAMATSU_FORMER_WARDS[ward] ?? ward}`;
}

function codesByName(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const row of municipalityRows()) {
    codes.set(spelling(row.prefecture + (row.county ?? "") + row.name), row.code);
  }
  return codes;
}

function spelling(name: string): string {
  return name.replaceAll("ヶ", "ケ").replaceAll("檮", "梼");
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
