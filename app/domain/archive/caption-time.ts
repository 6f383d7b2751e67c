/** Times of captions: milliseconds from the beginning of the record. */
import { timecode } from "./timecode";

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?$/;
const SPACES = /\s+/g;

/**
 * A time as people and programs write it: `00:01:02.500`, `0:01:02,5`, `1:02`, full width too. Hours may be missing; then
 * minutes may be more than 59. null for what is no time.
 */
export function readCaptionTime(text: string): number | null {
  const match = CLOCK.exec(text.normalize("NFKC").replace(SPACES, ""));
  if (!match) return null;
  const [, hours, minutes = "", seconds = "", fraction = ""] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, "0"));
}

/** `00:01:02.500` with the separator of WebVTT, or of SRT. */
export function captionTime(ms: number, separator: "." | ","): string {
  return `${timecode(ms).padStart(8, "0")}${separator}${fraction(ms)}`;
}

/** For a form: `0:12:30.500`, without the fraction when there is none. */
export function typedTime(ms: number): string {
  return ms % 1000 === 0 ? timecode(ms) : `${timecode(ms)}.${fraction(ms)}`;
}

function fraction(ms: number): string {
  return String(ms % 1000).padStart(3, "0");
}
