/**
 * The form in which addresses and the address table are compared. It is made character by character (and number by number),
 * so a beginning of an address becomes a beginning of its key.
 */

const SAME_KANJI = new Map<string, string>(
  (
    "澤沢邊辺邉辺﨑崎嵜崎碕崎髙高齋斎齊斎斉斎德徳國国龍竜瀧滝淵渕壽寿櫻桜濱浜嶋島嶌島廣広鹽塩澁渋驛駅舘館條条惠恵彌弥藪薮檜桧籠篭" +
    "蘆芦曾曽莊荘冨富槇槙檮梼鷗鴎鰺鯵諫諌埜野礪砺蠣蛎曻昇圓円學学實実縣県豐豊稻稲關関藏蔵榮栄眞真來来鷄鶏黑黒會会靑青巖巌" +
    "澗間囀転驒騨鑄鋳繩縄萬万與与佛仏當当兩両樂楽氣気當当應応禮礼假仮橫横步歩每毎溫温瀨瀬神神福福祥祥都都穗穂菟兎莵兎裡裏" +
    "町町麴麹麩麩蟬蝉頰頬顚顛賴頼朗朗翠翠塚塚欄欄羽羽隆隆諸諸靭靱鞆鞆薗園苑園柏栢舩船峯峰嶽岳煙畑烟畑恆恒挍校"
  )
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
);

const DIGITS = new Map(
  [..."〇零一二三四五六七八九壱弐参"].map((kanji, i) => [kanji, [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3][i]!]),
);
const UNITS = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["千", 1000],
]);
const NUMERALS = /[〇零一二三四五六七八九十百千壱弐参拾]+/g;
const KANA = new Map(
  [..."ァぁィぃゥぅェぇォぉャゃュゅョょッっヮゎヰゐヱゑヅづヂぢ"].map((kana, i) => [
    kana,
    [..."ああいいううええおおややゆゆよよつつわわいいええずずじじ"][i]!,
  ]),
);
/** Variation selectors choose between shapes of one kanji (葛󠄀). */
const SELECTORS = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;
const HYPHENS = /[‐‑‒–—―−─━ｰー－﹣~〜～]/g;

/**
 * One key for all ways to write the same address: width, kana, ヶ/ケ/が, ノ/の/之, old kanji, kanji and Arabic numerals, 大字/字,
 * 丁目 (`3丁`), hyphens, spaces.
 */
export function addressKey(text: string): string {
  const folded = foldCharacters(text.normalize("NFKC").replace(SELECTORS, "").trim());
  const spaced = folded.replace(/(\d)\s+(?=\d)/g, "$1-").replace(/\s+/g, "");
  const numbered = spaced.replace(NUMERALS, (run, at: number, whole: string) => {
    return numberOf(run) + (/\d/.test(whole[at + run.length] ?? "") ? "-" : "");
  });
  return numbered
    .replace(/大字|(?<!文)字/g, "")
    .replace(/通り/g, "通")
    .replace(/(\d)丁目?/g, "$1丁")
    .replace(/(\d)[の番]丁/g, "$1丁");
}

/** A key without the small words that are left out or put in at will (丸の内/丸内, 関ケ原/関原, 四ツ谷/四谷). */
export function looseKey(key: string): string {
  return key.replace(/[のけつ]/g, "");
}

function foldCharacters(text: string): string {
  let out = "";
  for (const character of text.replace(HYPHENS, "-").replace(/([ぁ-ゖァ-ヶ])-(?!\d)/g, "$1ー"))
    out += foldCharacter(character);
  return out.toLowerCase();
}

function foldCharacter(character: string): string {
  const same = SAME_KANJI.get(character);
  if (same) return same;
  if (/[ヶヵケがガゖ箇个]/.test(character)) return "け";
  if (/[之乃ノ]/.test(character)) return "の";
  const kana = KANA.get(character);
  if (kana) return kana;
  const code = character.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f3 ? String.fromCharCode(code - 0x60) : character;
}

/** "二十三" → 23, "一〇二" → 102, "千" → 1000. */
function numberOf(run: string): string {
  if (![...run].some((kanji) => UNITS.has(kanji))) return [...run].map((kanji) => DIGITS.get(kanji)).join("");
  let [total, digit] = [0, 0];
  for (const kanji of run) {
    const unit = UNITS.get(kanji);
    if (unit === undefined) digit = DIGITS.get(kanji) ?? 0;
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}
