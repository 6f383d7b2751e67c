/** 「花と将棋、歌うこと」 as words that can be looked for in what places tell of themselves. Pure; the words go nowhere. */
import { normaliseJoined } from "~/shared/japanese-text";

/** A word as it was written, with the spellings to look for (normalised, itself among them). */
export type LikedWord = { word: string; spellings: string[] };

/** A line holds few; more would match everything. */
const MOST_WORDS = 8;
const BETWEEN = /[、,，。．.・･／/;；\s]+|(?<=[^あ-ん])[とや](?=[^あ-ん])/u;
/** What is said round the word: 将棋が好き, 歌うこと, 畑をやってみたい. */
const ENDINGS =
  /(?:が|を|に|は|も|へ)?(?:大好き|好き|すき|得意|楽しみ|(?:を)?(?:やって|して|行って|食べて|つくって|作って)みたい|(?:やり|し|行き|食べ|作り|つくり|聞き|見)たい|するの|すること|こと|など|です)$/u;
const PARTICLE = /(?:[がをにはもへの]|とか)$/u;
const LONE_KANJI = /^\p{Script=Han}$/u;

/** At most eight different words of two letters and more, or one kanji (花, 畑). */
export function likedWords(text: string): string[] {
  const words = text
    .normalize("NFKC")
    .split(BETWEEN)
    .map(bareWord)
    .filter((word) => word.length > 1 || LONE_KANJI.test(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function bareWord(text: string): string {
  let word = text.trim();
  for (let before = ""; before !== word; ) {
    before = word;
    const shorter = word.replace(ENDINGS, "").replace(PARTICLE, "");
    // 「こと」 alone, or a verb that would lose its stem, stays as it was.
    if (shorter.length > 0) word = shorter;
  }
  return word;
}

/** Which of the words stand in the text. A single kanji must stand alone: 花 is not in 花火. */
export function wordsIn(text: string, liked: readonly LikedWord[]): string[] {
  if (liked.length === 0) return [];
  const joined = normaliseJoined(text);
  const hasLone = liked.some(({ spellings }) => spellings.some((spelling) => LONE_KANJI.test(spelling)));
  // Joined, 「畑。花を植えます」 would put two kanji side by side.
  const pieces = hasLone ? text.split(/[\p{P}\p{Z}\s]+/u).map(normaliseJoined) : [];
  const standsIn = (spelling: string) =>
    LONE_KANJI.test(spelling)
      ? pieces.some((piece) => standsAlone(piece, spelling))
      : spelling.length > 1 && joined.includes(spelling);
  return liked.filter(({ spellings }) => spellings.some(standsIn)).map(({ word }) => word);
}

function standsAlone(text: string, kanji: string): boolean {
  return new RegExp(`(?<!\\p{Script=Han})${kanji}(?!\\p{Script=Han})`, "u").test(text);
}
