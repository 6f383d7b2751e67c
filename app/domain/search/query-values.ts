/** Reading single values out of URL parameters. Every reader leaves a wrong value out and names it. */
import { isMunicipalityCode } from "~/domain/municipality/code";
import { isDateKey, WEEKDAYS, type Weekday } from "~/shared/dates";
import type { Box, LatLng } from "~/shared/geo";

export type ProblemMessage =
  | "map.problem.unknownValue"
  | "map.problem.tooLong"
  | "map.problem.notANumber"
  | "map.problem.outOfRange"
  | "map.problem.notACode"
  | "map.problem.notADay"
  | "map.problem.notAPoint"
  | "map.problem.notABox"
  | "map.problem.needsNear"
  | "map.problem.placeNotFound";

/** One wrong parameter: its name, the value as it came (cut), and the message key that says what is wrong. */
export type QueryProblem = { parameter: string; value: string; message: ProblemMessage };

const MAX_VALUES = 50;
const NUMBER = /^-?\d{1,3}(\.\d+)?$/;

function problem(parameter: string, value: string, message: ProblemMessage): QueryProblem {
  return { parameter, value: value.slice(0, 100), message };
}

function valuesOf(params: URLSearchParams, name: string): string[] {
  const values = params.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))].slice(0, MAX_VALUES);
}

/** The last value that is not empty: plain forms send a choice and an empty field of the same name. */
function lastOf(params: URLSearchParams, name: string): string {
  return (
    params
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean)
      .at(-1) ?? ""
  );
}

/** Spaces of any width become one; control characters go. Longer than `maxLength` is cut and named. */
export function readText(params: URLSearchParams, name: string, maxLength: number, problems: QueryProblem[]): string {
  const text = lastOf(params, name)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .trim();
  if (text.length <= maxLength) return text;
  problems.push(problem(name, text, "map.problem.tooLong"));
  return text
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, "")
    .trim();
}

/** The known values, in the order of the vocabulary. */
export function readChoices<T extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly T[],
  problems: QueryProblem[],
): T[] {
  const values = valuesOf(params, name);
  for (const value of values) {
    if (!(known as readonly string[]).includes(value)) problems.push(problem(name, value, "map.problem.unknownValue"));
  }
  return known.filter((value) => values.includes(value));
}

export function readChoice<T extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly T[],
  problems: QueryProblem[],
): T | null {
  const value = lastOf(params, name);
  if (!value) return null;
  const found = known.find((one) => one === value);
  if (!found) problems.push(problem(name, value, "map.problem.unknownValue"));
  return found ?? null;
}

/** 全国地方公共団体コード with a right check digit, sorted. */
export function readMunicipalities(params: URLSearchParams, name: string, problems: QueryProblem[]): string[] {
  const values = valuesOf(params, name);
  for (const value of values) {
    if (!isMunicipalityCode(value)) problems.push(problem(name, value, "map.problem.notACode"));
  }
  return values.filter(isMunicipalityCode).sort();
}

export function readOpenOn(
  params: URLSearchParams,
  name: string,
  problems: QueryProblem[],
): "today" | "tomorrow" | Weekday | string | null {
  const value = lastOf(params, name);
  if (!value) return null;
  if (value === "today" || value === "tomorrow" || (WEEKDAYS as readonly string[]).includes(value)) return value;
  if (isDateKey(value)) return value;
  problems.push(problem(name, value, "map.problem.notADay"));
  return null;
}

export function readInteger(
  params: URLSearchParams,
  name: string,
  range: { min: number; max: number },
  problems: QueryProblem[],
): number | null {
  const value = lastOf(params, name);
  if (!value) return null;
  if (!/^-?\d{1,9}$/.test(value)) {
    problems.push(problem(name, value, "map.problem.notANumber"));
    return null;
  }
  const number = Number(value);
  if (number >= range.min && number <= range.max) return number;
  problems.push(problem(name, value, "map.problem.outOfRange"));
  return null;
}

/** `lat,lng` in degrees. */
export function readPoint(params: URLSearchParams, name: string, problems: QueryProblem[]): LatLng | null {
  const value = lastOf(params, name);
  if (!value) return null;
  const [lat, lng] = readDegrees(value, 2) ?? [];
  if (lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
  problems.push(problem(name, value, "map.problem.notAPoint"));
  return null;
}

/** `west,south,east,north` in degrees, as GeoJSON and OGC write a bbox. */
export function readBox(params: URLSearchParams, name: string, problems: QueryProblem[]): Box | null {
  const value = lastOf(params, name);
  if (!value) return null;
  const [west = 0, south = 0, east = 0, north = 0] = readDegrees(value, 4) ?? [];
  const isInside = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  if (isInside && west < east && south < north) return { west, south, east, north };
  problems.push(problem(name, value, "map.problem.notABox"));
  return null;
}

function readDegrees(value: string, count: number): number[] | null {
  const parts = value.split(",").map((part) => part.trim());
  if (parts.length !== count || !parts.every((part) => NUMBER.test(part))) return null;
  return parts.map((part) => roundDegrees(Number(part)));
}

/** 6 decimals are 0.1 m: more would only make addresses longer. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}

export function formatPoint(point: LatLng): string {
  return `${roundDegrees(point.lat)},${roundDegrees(point.lng)}`;
}

export function formatBox(box: Box): string {
  return [box.west, box.south, box.east, box.north].map(roundDegrees).join(",");
}
