/** An alias to begin with, 「みどり-12」: made of nothing that belongs to the person. */

/** Things one sees on the way; none of them is a name that people bear often. */
export const ALIAS_WORDS = [
  "みどり",
  "こもれび",
  "もみじ",
  "いちょう",
  "つくし",
  "たんぽぽ",
  "どんぐり",
  "ひだまり",
  "そよかぜ",
  "あさつゆ",
  "ゆうやけ",
  "にじ",
  "くも",
  "うみべ",
  "おがわ",
  "こみち",
  "とうだい",
  "かもめ",
  "つばめ",
  "めじろ",
  "ちゃばたけ",
  "みかん",
  "れんげ",
  "すすき",
] as const;

type Numbers = { first: number; count: number };
/** 11–99: always two figures, so that a list of them stands in order. */
const TWO_FIGURES: Numbers = { first: 11, count: 89 };
const THREE_FIGURES: Numbers = { first: 100, count: 900 };

/**
 * An alias that is not among `taken` (the professional's own). `random` gives 0 ≤ x < 1. When all of them are taken the
 * numbers go on with three digits. `hasMore`: there are further ones that `taken` does not tell; then it is one of three
 * digits at once, of which there are so many that two seldom meet.
 */
export function suggestAlias(taken: Iterable<string>, random: () => number = Math.random, hasMore = false): string {
  const used = new Set([...taken].map((alias) => alias.normalize("NFKC").trim()));
  const numbers = hasMore ? THREE_FIGURES : TWO_FIGURES;
  const all = ALIAS_WORDS.length * numbers.count;
  const start = Math.floor(random() * all);
  for (let at = 0; at < all; at++) {
    const found = nth((start + at) % all, numbers);
    if (!used.has(found)) return found;
  }
  for (let number = numbers.first + numbers.count; ; number++) {
    const found = `${ALIAS_WORDS[number % ALIAS_WORDS.length]}-${number}`;
    if (!used.has(found)) return found;
  }
}

function nth(at: number, { first }: Numbers): string {
  return `${ALIAS_WORDS[at % ALIAS_WORDS.length]}-${first + Math.floor(at / ALIAS_WORDS.length)}`;
}
