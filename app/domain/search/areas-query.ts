/** What someone asks of the list of areas. Pure. */
import { readText } from "./query-values";

const TEXT_MAX_LENGTH = 50;

/** `prefectureCode`: two digits, null when absent or not a number of a prefecture. */
export function readAreasQuery(params: URLSearchParams): { text: string; prefectureCode: string | null } {
  const prefecture = params.get("prefecture")?.trim() ?? "";
  return {
    text: readText(params, "q", TEXT_MAX_LENGTH, []),
    prefectureCode: /^(0[1-9]|[1-3]\d|4[0-7])$/.test(prefecture) ? prefecture : null,
  };
}
