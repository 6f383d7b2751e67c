export type AreaName = { code: string; name: string; lat: number; lng: number };
export type AreaNames = { prefectures: AreaName[]; municipalities: AreaName[] };
