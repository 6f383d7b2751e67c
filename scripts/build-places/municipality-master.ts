import { readFileSync } from "node:fs";
import path from "node:path";
import { isMunicipalityCode } from "~/domain/municipality/code";
import type { Municipality, MunicipalityKind } from "~/domain/municipality/municipality";
import { HAMAMATSU_WARDS, NORTHERN_VILLAGES, PREFECTURE_FACTS } from "./prefecture-facts";
import { type AddressRow, readAddressRows, readRows } from "./source-files";
import { readTopology } from "./topology";

type CodeList = Record<string, { name: string; cities: Record<string, { code: string; cityName: string }> }>;
type Shared = Pick<Municipality, "prefecture" | "prefectureKana" | "prefectureCode">;
type Office = { kana: string; ownKana: string; lat: number; lng: number; url: string | null };

/** The master in order of code; throws when a code is wrong or a municipality has no reading or position. */
export function buildMunicipalities(source: string): Municipality[] {
  const codeFile = path.join(source, "municipalities/soumu_code-to-city.json");
  const list = JSON.parse(readFileSync(codeFile, "utf8")) as CodeList;
  const offices = readOffices(source);
  const addresses = readAddressRows(source);
  const counties = readCounties(addresses);
  const master = Object.entries(list).flatMap(([prefectureCode, prefecture]) => {
    const cities = Object.values(prefecture.cities).filter((city) => city.cityName !== "");
    const facts = PREFECTURE_FACTS[Number(prefectureCode) - 1]!;
    const shared = { prefecture: prefecture.name, prefectureKana: facts.kana, prefectureCode };
    const whole = Object.values(prefecture.cities).find((city) => city.cityName === "")!;
    const own = { code: whole.code, name: prefecture.name, kana: facts.kana, ownName: prefecture.name };
    const seat = { ...officeOfPrefecture(prefecture.name, facts, addresses), url: null };
    const rest = { county: null, kind: "prefecture" as const, parentCode: null, ...seat };
    const head: Municipality = { ...own, ownKana: facts.kana, ...shared, ...rest };
    const names = new Map(cities.map((city) => [city.cityName, city.code]));
    return [head, ...cities.map((city) => row(city.code, city.cityName, names, shared, offices, counties))];
  });
  for (const one of master) if (!isMunicipalityCode(one.code)) throw new Error(`検査数字が合いません: ${one.code}`);
  return master.sort((a, b) => a.code.localeCompare(b.code));
}

function row(
  code: string,
  name: string,
  names: ReadonlyMap<string, string>,
  shared: Shared,
  offices: ReadonlyMap<string, Office>,
  counties: ReadonlyMap<string, string>,
): Municipality {
  const office = offices.get(code);
  if (!office) throw new Error(`所在地がありません: ${code} ${name}`);
  const city = /^.+?市(?=.+区$)/.exec(name)?.[0] ?? null;
  const parentCode = city ? (names.get(city) ?? null) : null;
  const ownName = parentCode && city ? name.slice(city.length) : name;
  const hasWards = [...names.keys()].some((other) => other.endsWith("区") && other.startsWith(name) && other !== name);
  const county = NORTHERN_VILLAGES[code]?.county ?? counties.get(spelling(shared.prefecture + name)) ?? null;
  const { kana, ownKana, lat, lng, url } = office;
  return {
    code,
    name,
    kana,
    ownName,
    ownKana,
    ...shared,
    county,
    kind: kindOf(name, parentCode, hasWards),
    parentCode,
    lat,
    lng,
    url,
  };
}

function kindOf(name: string, parentCode: string | null, hasWards: boolean): MunicipalityKind {
  if (name.endsWith("区")) return parentCode ? "ward" : "specialWard";
  if (name.endsWith("市")) return hasWards ? "designatedCity" : "city";
  return name.endsWith("町") ? "town" : "village";
}

function readOffices(source: string): Map<string, Office> {
  const rows = readRows(path.join(source, "municipalities/localgovjp-utf8.csv"));
  const offices = new Map<string, Office>();
  for (const one of rows) {
    const kana = one.citykana!.trim();
    const position = { lat: round(Number(one.lat)), lng: round(Number(one.lng)) };
    offices.set(one.lgcode!, {
      kana: kana.replace(/\s/g, ""),
      ownKana: kana.split(/\s/).at(-1)!,
      ...position,
      url: one.url || null,
    });
  }
  for (const [code, { kana, officeOf }] of Object.entries(HAMAMATSU_WARDS)) {
    const { lat, lng } = offices.get(officeOf)!;
    const url = offices.get("221309")!.url;
    offices.set(code, { kana: `はままつし${kana}`, ownKana: kana, lat, lng, url });
  }
  const topology = readTopology(source);
  for (const [code, { kana }] of Object.entries(NORTHERN_VILLAGES)) {
    const { lat, lng } = topology.middleOf(code.slice(0, 5));
    offices.set(code, { kana, ownKana: kana, lat: round(lat), lng: round(lng), url: null });
  }
  return offices;
}

/** 郡 as the address table writes it before a town or village. */
function readCounties(addresses: readonly AddressRow[]): Map<string, string> {
  const counties = new Map<string, string>();
  for (const { prefecture, municipality } of addresses) {
    const county = /^(.+?郡)(.+[町村])$/.exec(municipality);
    if (county) counties.set(spelling(prefecture + county[2]!), county[1]!);
  }
  return counties;
}

/** The two lists differ in ケ/ヶ and in 檮/梼. */
function spelling(name: string): string {
  return name.replaceAll("ヶ", "ケ").replaceAll("檮", "梼");
}

function officeOfPrefecture(
  prefecture: string,
  facts: { city: string; town: string },
  addresses: readonly AddressRow[],
) {
  const found = addresses.find(
    (one) =>
      one.prefecture === prefecture && one.municipality === facts.city && one.town === facts.town && one.koaza === "",
  );
  if (!found) throw new Error(`県庁の町字が住所表にありません: ${prefecture} ${facts.city} ${facts.town}`);
  return { lat: round(found.lat), lng: round(found.lng) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
