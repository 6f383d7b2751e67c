/** Caption files for players and other sites. */
import { captionTime } from "./caption-time";
import type { Cue } from "./cue";
import { PARAGRAPH_NOTE } from "./read-timed-blocks";

type Written = Omit<Cue, "id">;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter);

/** WebVTT. Speakers are voices; a paragraph is marked in a note, which players pass over. */
export function toVtt(cues: readonly Written[]): string {
  const blocks = cues.map(({ startMs, endMs, text, speaker, isParagraph }) => {
    const voice = speaker ? `<v ${escaped(speaker)}>` : "";
    const times = `${captionTime(startMs, ".")} --> ${captionTime(endMs, ".")}`;
    return `${isParagraph ? `${PARAGRAPH_NOTE}\n\n` : ""}${times}\n${voice}${escaped(text)}\n`;
  });
  return ["WEBVTT\n", ...blocks].join("\n");
}

/** SRT knows no voices and no escapes: a speaker stands before the words, "<" is written wide where it would open a tag. */
export function toSrt(cues: readonly Written[]): string {
  const blocks = cues.map(({ startMs, endMs, text, speaker }, index) => {
    const times = `${captionTime(startMs, ",")} --> ${captionTime(endMs, ",")}`;
    const words = `${speaker ? `${speaker}：` : ""}${text}`;
    return `${index + 1}\n${times}\n${words.replace(/<(?=[/a-zA-Z\d])/g, "＜").replaceAll("-->", "→")}\n`;
  });
  return blocks.join("\n");
}
