import { isInBox, JAPAN_BOX, type LatLng } from "~/shared/geo";

/**
 * `none`: nothing written. `unreadable`: text that is no coordinate. `zero`: 0,0. `outside`: no place in Japan.
 * `swapped`: latitude and longitude had changed places, and only the other way round do they lie in Japan.
 */
export type CoordinatesReading =
  | { state: "ok" | "swapped"; point: LatLng }
  | { state: "none" | "unreadable" | "zero" | "outside" };

/** Reads two cells. A certain mistake (swapped) is repaired, an uncertain one is named. */
export function readCoordinates(latText: string, lngText: string): CoordinatesReading {
  if (isBlank(latText) && isBlank(lngText)) return { state: "none" };
  const lat = readAngle(latText);
  const lng = readAngle(lngText);
  if (lat === null || lng === null) return { state: "unreadable" };
  if (lat === 0 && lng === 0) return { state: "zero" };
  if (isInBox({ lat, lng }, JAPAN_BOX)) return { state: "ok", point: { lat, lng } };
  if (isInBox({ lat: lng, lng: lat }, JAPAN_BOX)) return { state: "swapped", point: { lat: lng, lng: lat } };
  return { state: "outside" };
}

/** Reads one cell with both: "34.33,134.05", "34.33 134.05", "34°20′ 134°2′", "POINT(134.05 34.33)". */
export function readCoordinatePair(text: string): CoordinatesReading {
  if (isBlank(text)) return { state: "none" };
  const plain = text.normalize("NFKC").trim();
  const point = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(plain);
  if (point) return readCoordinates(point[2]!, point[1]!);
  const bare = plain
    .replace(/^[([]|[)\]]$/g, "")
    .replace(/(緯度|経度|北緯|東経)[:=]?/g, " $1")
    .trim();
  const parts = bare.split(/\s*[,、;/]\s*/).filter((part) => part !== "");
  const pair = parts.length === 2 ? parts : bare.split(/\s+(?=[\d東経E])/).filter((part) => part !== "");
  return pair.length === 2 ? readCoordinates(pair[0]!, pair[1]!) : { state: "unreadable" };
}

function isBlank(text: string): boolean {
  return /^[\s\-ー―－]*$/.test(text);
}

/** Degrees from "34.87", "３４．８７", "34°52′3″", "34度52分3秒", "34.52.3", "N34°52'", "345203.1" is not guessed. */
export function readAngle(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s°]*(北緯|東経|緯度|経度)[:=\s]*/g, "")
    .replace(/^[NE]\s*|\s*[NE]$/gi, "")
    .replace(/[−–—]/g, "-")
    .trim();
  if (/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(plain)) return Number(plain);
  const parts =
    /^(\d{1,3})\s*[°度º]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’‘分´]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”“秒]|''|′′|’’)?\s*)?$/.exec(
      plain,
    ) ??
    /^(\d{1,3})\.(\d{1,2})\.(\d{1,2}(?:\.\d+)?)$/.exec(plain) ??
    /^(\d{1,3})[:\s](\d{1,2})[:\s](\d{1,2}(?:\.\d+)?)$/.exec(plain);
  if (!parts) return null;
  const [degrees, minutes, seconds] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0));
  if (minutes! >= 60 || seconds! >= 60) return null;
  return degrees! + minutes! / 60 + seconds! / 3600;
}
