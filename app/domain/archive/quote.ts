/** A passage passed on with where it is from: 「…」〈シンポジウム名〉 話者, 0:12:30. */
import { flowingText } from "./passage-text";
import { timecode } from "./timecode";

export type Quotable = {
  /** What was said, lines by \n. */
  text: string;
  /** "" = not known. */
  speaker: string;
  startMs: number;
  /** Of the symposium, else of the record. */
  source: string;
  /** Where the passage is played. */
  url: string;
};

/** Two lines: the words with their source, then the address. */
export function quoteText({ text, speaker, startMs, source, url }: Quotable): string {
  const said = [speaker, timecode(startMs)].filter(Boolean).join(", ");
  return `「${flowingText([text])}」〈${source}〉 ${said}\n${url}`;
}
