/** The words of a caption: what stands in the file → plain text and who speaks. */

/** Markup of WebVTT, SRT and its relatives. A "<" that opens no tag stays: people write 気温 < 30. */
const TAG = /<\/?[a-zA-Z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/g;
const VOICE = /<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>/gi;
const ENTITY = /&(amp|lt|gt|quot|nbsp|lrm|rlm|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", lrm: "", rlm: "" };
/** Control characters, marks of direction and the byte order mark: nobody reads them. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** 「山本：はい」. Without spaces and marks of a sentence, so that 「例えば、次の三つ：」 is no name. */
const NAME_PREFIX =
  /^([^\s\d:：、。，．,.!?！？「」『』()（）[\]<>/-][^:：、。，．,!?！？「」『』<>/\n]{0,29})(?:：|:(?!\/\/))[ \t\u3000]*(?=\S)/u;
const HAS_WORDS = /[\p{L}\p{N}♪♫♬♩]/u;

export type SaidText = { speaker: string; text: string };

/** Lines without spaces around them, none empty. */
export function cleanCaptionText(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(UNSEEN, "").split("\n");
  return lines
    .map((line) => line.replace(/[\s\u3000]+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

/** Whether somebody can read it: letters or music, and no mark of an unreadable byte. */
export function isReadableText(text: string): boolean {
  return HAS_WORDS.test(text) && !text.includes("\uFFFD");
}

/**
 * What one cue of a file says, in as many parts as it has speakers. `hasEntities`: `&lt;` is written for <.
 * Markup is taken away, never interpreted.
 */
export function saidTexts(raw: string, { hasEntities }: { hasEntities: boolean }): SaidText[] {
  const plain = (text: string) => cleanCaptionText(decoded(text.replace(TAG, ""), hasEntities));
  const voices = [...raw.matchAll(VOICE)];
  if (voices.length === 0) return byPrefix(plain(raw));
  const [first] = voices;
  const parts: SaidText[] = [{ speaker: "", text: plain(raw.slice(0, first?.index)) }];
  voices.forEach((voice, index) => {
    const text = raw.slice(voice.index + voice[0].length, voices[index + 1]?.index);
    parts.push({ speaker: cleanCaptionText(decoded(voice[1] ?? "", hasEntities)), text: plain(text) });
  });
  return parts.filter(({ text }) => text !== "");
}

/** Each line that begins with a name begins what another one says. */
function byPrefix(text: string): SaidText[] {
  const parts: SaidText[] = [];
  for (const line of text.split("\n").filter(Boolean)) {
    const match = NAME_PREFIX.exec(line);
    const last = parts.at(-1);
    if (match) parts.push({ speaker: (match[1] ?? "").trim(), text: line.slice(match[0].length) });
    else if (last) last.text += `\n${line}`;
    else parts.push({ speaker: "", text: line });
  }
  return parts;
}

function decoded(text: string, hasEntities: boolean): string {
  if (!hasEntities) return text;
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isScalar ? String.fromCodePoint(code) : whole;
  });
}
