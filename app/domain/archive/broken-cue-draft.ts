import { saidTexts } from "./caption-text";
import { readCaptionTime } from "./caption-time";

/** Anything that looks like a time, readable or not. */
const TIME_LIKE = /\d{1,3}(?:[:：]\d{1,3}){1,2}(?:[.,]\d{1,3})?/g;

/** What can be taken from a broken cue to begin its mending with: times that can be read, words without them. */
export function brokenCueDraft(raw: string): { start: string; end: string; text: string; speaker: string } {
  const lines = raw.split("\n");
  const timing = lines.findIndex((line) => line.includes("-->") || (line.match(TIME_LIKE)?.length ?? 0) >= 2);
  const times = timing < 0 ? [] : (lines[timing]?.match(TIME_LIKE) ?? []);
  const [start = "", end = ""] = times.map((time) => (readCaptionTime(time) === null ? "" : time));
  const words = lines.filter((line, index) => index !== timing && !/^\s*\d+\s*$/.test(line));
  const said = saidTexts(words.join("\n"), { hasEntities: false });
  const speaker = said.length === 1 ? (said[0]?.speaker ?? "") : "";
  const text = said.map((part) => (speaker || !part.speaker ? part.text : `${part.speaker}：${part.text}`)).join("\n");
  return { start, end, text, speaker };
}
