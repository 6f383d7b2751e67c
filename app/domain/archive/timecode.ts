/** Moments of a record as people and machines write them. */

/** 0:12:30, of milliseconds. */
export function timecode(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** PT1H2M3S (ISO 8601), of seconds. */
export function isoDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `PT${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${seconds % 60 || (!hours && !minutes) ? `${seconds % 60}S` : ""}`;
}

const LONGEST_SECONDS = 24 * 60 * 60;

/** Seconds of `?t=`: 750, 750s, 12m30s, 1h2m3s, 0:12:30. null for anything else. */
export function readMoment(text: string | null): number | null {
  const written = text?.trim().normalize("NFKC") ?? "";
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(written);
  const units = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(written);
  const found = clock ?? (written ? units : null);
  if (!found) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = found;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return total <= LONGEST_SECONDS ? total : null;
}

/** The whole second a link to a moment names: never after it. */
export function secondOf(ms: number): number {
  return Math.floor(ms / 1000);
}
