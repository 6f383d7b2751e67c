/** Moments of a record as people type and read them. */

const FULL_WIDTH = /[０-９：]/g;
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/;
const WORDS = /^(?:(\d{1,2})時間)?(?:(\d{1,3})分)?(?:(\d{1,2})秒)?$/;

/** Milliseconds of 1:02:03, 12:30, １２：３０ or 12分30秒; null when it is none of them. */
export function readMoment(text: string): number | null {
  const plain = text.trim().replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const match = CLOCK.exec(plain) ?? (plain === "" ? null : WORDS.exec(plain));
  if (!match) return null;
  const [hours, minutes, seconds] = match.slice(1, 4).map((part) => Number(part ?? 0)) as [number, number, number];
  if (seconds > 59 || (match[1] !== undefined && minutes > 59)) return null;
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return ms <= 24 * 60 * 60 * 1000 ? ms : null;
}

/** 1:02:03, 12:30. */
export function momentText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const pad = (value: number) => String(value).padStart(2, "0");
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest.replace(/^0/, "");
}

const RECORD_ADDRESS = /(?:^|\/archive\/)(rec_[0-9a-z]{1,40})(?:[/?#]|$)/;
const SECOND_IN_ADDRESS = /[?&]t=(\d{1,5})(?:[&#]|$)/;

/** The record an address of ours (or a bare id) names, and the second it opens at; null for anything else. */
export function readRecordAddress(text: string): { recordId: string; ms: number | null } | null {
  const match = RECORD_ADDRESS.exec(text.trim());
  if (!match?.[1]) return null;
  const second = SECOND_IN_ADDRESS.exec(text)?.[1];
  return { recordId: match[1], ms: second === undefined ? null : Number(second) * 1000 };
}
