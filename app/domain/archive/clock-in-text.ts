/** Times of a record as people write them in lists: 0:12:30, 12:30, １：０２：０３, 12分30秒, 1時間2分. */

export type ClockInText =
  /** `rest`: what stands around the time. */
  { found: true; ms: number; rest: string } | { found: false; problem: "noTime" | "badTime" };

const BULLET = /^(?:[①-⑳]|[-*・●○■◆▶]|[(（]?\d{1,3}[.)）](?!\d))\s*/;
const CLOCK = /(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?/;
const WORDS = /(?:(\d{1,2})\s*時間)?\s*(?:(\d{1,4})\s*分)?\s*(?:(\d{1,5})\s*秒)?/;
const SEPARATORS = /^[\s\-–—−ー~〜～:;,、.。|｜/／→>)）\]］】』」}]+|[\s\-–—−~〜～:;,、|｜/／→<(（[［【『「{]+$/g;
/** The end of a span: 0:00〜12:30. */
const SPAN_END =
  /^\s*[-–—−~〜～]\s*(?:(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?|(?:\d{1,2}時間)?(?:\d{1,4}分)?(?:\d{1,5}秒)?(?=[\s)）\]］】]))/;
const WIDE = /[０-９：．，]/g;
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** The first time in a line, in milliseconds, and the line without it; its words stay as they were written. */
export function findClock(line: string): ClockInText {
  const text = line.trim().replace(BULLET, "");
  const narrow = text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const clock = CLOCK.exec(narrow);
  const words = wordsIn(narrow);
  const first = words && (!clock || words.index < clock.index) ? words : clock && readClock(clock);
  if (!first) return { found: false, problem: "noTime" };
  const { ms, index, length } = first;
  if (ms === null || ms > LONGEST_MS) return { found: false, problem: "badTime" };
  const end = index + length + (SPAN_END.exec(narrow.slice(index + length))?.[0].length ?? 0);
  const around = [text.slice(0, index), text.slice(end)].map((part) => part.replace(SEPARATORS, ""));
  return { found: true, ms, rest: around.filter(Boolean).join(" ") };
}

type Read = { ms: number | null; index: number; length: number };

function readClock(match: RegExpExecArray): Read {
  const [whole, hours, minutes = "0", seconds = "0", part = ""] = match;
  const isWrong = Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59);
  const ms = (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, "0"));
  return { ms: isWrong ? null : ms, index: match.index, length: whole.length };
}

function wordsIn(text: string): Read | null {
  const index = text.search(/\d{1,5}\s*(?:時間|分|秒)/);
  const match = index < 0 ? null : WORDS.exec(text.slice(index));
  if (!match?.[0]) return null;
  const [whole, hours = "0", minutes = "0", seconds = "0"] = match;
  return { ms: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000, index, length: whole.length };
}

/** 0:12:30; with milliseconds only where there are some. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return ms % 1000 === 0 ? clock : `${clock}.${String(ms % 1000).padStart(3, "0")}`;
}
