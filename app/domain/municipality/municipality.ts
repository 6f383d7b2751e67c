export const MUNICIPALITY_KINDS = [
  "prefecture",
  "city",
  "designatedCity",
  "ward",
  "specialWard",
  "town",
  "village",
] as const;
export type MunicipalityKind = (typeof MUNICIPALITY_KINDS)[number];

/**
 * One 地方公共団体. `name` is the official one without prefecture and county ("焼津市", "浜松市中央区", "静岡県"); `kana` is its
 * reading in hiragana. `ownName`/`ownKana` leave out the designated city of a ward ("中央区"). `county` is the 郡 of a town or
 * village. `parentCode` leads from a ward to its designated city. The position is that of the main office.
 */
export type Municipality = {
  code: string;
  name: string;
  kana: string;
  ownName: string;
  ownKana: string;
  prefecture: string;
  prefectureKana: string;
  prefectureCode: string;
  county: string | null;
  kind: MunicipalityKind;
  parentCode: string | null;
  lat: number;
  lng: number;
  url: string | null;
};

/** "静岡県焼津市", "広島県府中市"; a prefecture is just itself. */
export function fullName(municipality: Municipality): string {
  if (municipality.kind === "prefecture") return municipality.name;
  return municipality.prefecture + municipality.name;
}
