/**
 * Judged queries over the seed: what a person types, and which listings they would be glad to find. Judged by names (and,
 * where said, by the service) as they stand in the source files, not by what an engine answers.
 * `in` narrows to a municipality as the page's filter would. Recall@10 = relevant among the first ten ÷ min(10, relevant).
 */
export type JudgedQuery = { query: string; in?: string; name?: RegExp; service?: RegExp; why: string };

const YAIZU = "222127";
const TAKAMATSU = "372013";

export const JUDGED_QUERIES: JudgedQuery[] = [
  // Two characters, parts of words, abbreviations
  { query: "包括", in: TAKAMATSU, name: /地域包括支援センター/, why: "two characters inside a long name" },
  { query: "包括支援", in: TAKAMATSU, name: /地域包括支援センター/, why: "part of a name" },
  { query: "地域包括支援センター", in: TAKAMATSU, name: /地域包括支援センター/, why: "the whole word" },
  { query: "特養", in: TAKAMATSU, name: /特別養護老人ホーム/, why: "abbreviation" },
  { query: "特別養護", in: TAKAMATSU, name: /特別養護老人ホーム/, why: "part of a name" },
  { query: "仏生山", in: TAKAMATSU, name: /仏生山/, why: "a district in the name" },
  { query: "保育", in: YAIZU, name: /保育/, why: "two characters, many answers" },
  { query: "幼稚園", in: YAIZU, name: /幼稚園/, why: "three characters" },
  { query: "図書", in: YAIZU, name: /図書/, why: "two characters" },
  {
    query: "放デイ",
    in: YAIZU,
    name: /放課後|リカバリー|くれよん|色えんぴつ|めだかの学校　焼津校|ハッピーテラス|ビレッジキッズ|プレアデス|ウルル|chouchou/,
    why: "abbreviation of the service",
  },
  { query: "農園", in: YAIZU, name: /農園/, why: "two characters" },
  { query: "トイレ", in: YAIZU, name: /トイレ/, why: "plain word" },
  // こども and its spellings
  { query: "こども", in: YAIZU, name: /こども|子ども|子供|キッズ/, why: "hiragana" },
  { query: "こども館", in: YAIZU, name: /ターントクルこども館/, why: "hiragana + kanji" },
  { query: "子ども館", in: YAIZU, name: /ターントクルこども館/, why: "the other spelling" },
  { query: "子供館", in: YAIZU, name: /ターントクルこども館/, why: "all kanji" },
  { query: "ｺﾄﾞﾓ館", in: YAIZU, name: /ターントクルこども館/, why: "half-width katakana" },
  { query: "こども食堂", in: YAIZU, name: /(こども|子ども|子供|地域)食堂/, why: "the word professionals use" },
  { query: "子ども食堂", in: YAIZU, name: /(こども|子ども|子供|地域)食堂/, why: "the other spelling" },
  { query: "子供食堂", in: YAIZU, name: /(こども|子ども|子供|地域)食堂/, why: "the kanji spelling" },
  { query: "地域食堂", in: YAIZU, name: /(こども|子ども|子供|地域)食堂/, why: "synonym" },
  // Readings for kanji names
  { query: "おおいがわとしょかん", in: YAIZU, name: /大井川図書館/, why: "reading in hiragana" },
  { query: "オオイガワトショカン", in: YAIZU, name: /大井川図書館/, why: "reading in katakana" },
  { query: "やいづとしょかん", in: YAIZU, name: /^焼津図書館/, why: "reading in hiragana" },
  { query: "ひがしましづ", in: YAIZU, name: /東益津地域交流センター/, why: "a reading nobody guesses" },
  { query: "ほふくじま", in: YAIZU, name: /保福島体育館/, why: "reading" },
  { query: "こいずみやくも", in: YAIZU, name: /小泉八雲記念館/, why: "reading" },
  { query: "ヤイヅテンモンカガクカン", in: YAIZU, name: /焼津天文科学館/, why: "reading inside a name" },
  { query: "らしゅしゅ", in: YAIZU, name: /La chouchou/, why: "reading of a Latin name" },
  { query: "みなとちいきこうりゅう", in: YAIZU, name: /^港地域交流センター/, why: "reading" },
  // Width, case, digits, symbols, long vowels
  { query: "１・２・３", in: YAIZU, name: /１・２・３/, why: "full-width digits" },
  { query: "子育て支援センター 123", in: YAIZU, name: /支援センター.*１・２・３/, why: "digits for full-width ones" },
  { query: "ＡＥＤ", in: YAIZU, service: /AED|自動体外式除細動器/, why: "full-width capitals" },
  { query: "heartlink", in: YAIZU, name: /HeartLink/, why: "small letters" },
  { query: "ＨｅａｒｔＬｉｎｋ", in: YAIZU, name: /HeartLink/, why: "full-width letters" },
  { query: "ﾃﾞｨｽｶﾊﾞﾘｰﾊﾟｰｸ", in: YAIZU, name: /ディスカバリーパーク|ﾃﾞｨｽｶﾊﾞﾘｰﾊﾟｰｸ/, why: "half-width katakana" },
  {
    query: "ディスカバリパーク",
    in: YAIZU,
    name: /ディスカバリーパーク|ﾃﾞｨｽｶﾊﾞﾘｰﾊﾟｰｸ/,
    why: "without the long vowel mark",
  },
  { query: "グローアップ", in: YAIZU, name: /グロ.アップ/, why: "ー written as another dash in the source" },
  { query: "うみえーる", in: YAIZU, name: /うみえ.る/, why: "～ for ー" },
  { query: "ケアハウス花みずき", in: TAKAMATSU, name: /花みずき/, why: "space in the name left out" },
  { query: "もこもこ", in: TAKAMATSU, name: /もこもこ/, why: "name among quotation marks" },
  { query: "子育てひろば おるごーる", in: TAKAMATSU, name: /おるごーる/, why: "name in brackets" },
  // Misspelt
  { query: "コミニュティセンター", in: TAKAMATSU, name: /コミュニティセンター/, why: "swapped katakana" },
  { query: "ディスカバリーパック", in: YAIZU, name: /ディスカバリーパーク|ﾃﾞｨｽｶﾊﾞﾘｰﾊﾟｰｸ/, why: "one wrong katakana" },
  { query: "ターントクロこども館", in: YAIZU, name: /ターントクルこども館/, why: "one wrong katakana" },
  { query: "ハッピーテラフ", in: YAIZU, name: /ハッピーテラス/, why: "one wrong katakana" },
  { query: "サンライフ焼律", in: YAIZU, name: /サンライフ焼津/, why: "one wrong kanji" },
  { query: "ウエルシヤ薬局", in: YAIZU, name: /ウエルシア薬局/, why: "one wrong katakana" },
  // Two words
  { query: "焼津 図書館", in: YAIZU, name: /図書館/, why: "town and kind" },
  { query: "子育て さくら", in: YAIZU, name: /子育て支援センター.*さくら/, why: "two parts of a name" },
  { query: "大井川 福祉", in: YAIZU, name: /大井川福祉センター/, why: "two parts of a name" },
  { query: "放課後 てん", in: YAIZU, name: /放課後等デイサービス.*てん/, why: "two parts of a name" },
  { query: "老人 いこい", in: TAKAMATSU, name: /老人いこいの家/, why: "two parts of a name" },
  { query: "高松 包括", name: /地域包括支援センター/, in: TAKAMATSU, why: "town and abbreviation" },
  { query: "屋島 コミュニティ", in: TAKAMATSU, name: /屋島.*コミュニティセンター/, why: "district and kind" },
  // Synonyms and services
  { query: "認知症 デイ", service: /認知症対応型通所介護/, in: "131211", why: "everyday word for the service" },
  { query: "夜間 訪問介護", service: /夜間対応型訪問介護/, in: "131130", why: "two words of the service" },
  { query: "介護医療院", in: "401307", service: /介護医療院/, why: "the service as the source says" },
  { query: "定期巡回", in: "141003", service: /定期巡回/, why: "the service, in a designated city with wards" },
  { query: "公民館", in: TAKAMATSU, name: /コミュニティセンター/, why: "everyday word for the city's name of it" },
  { query: "涼みどころ", in: YAIZU, service: /涼みどころ|暑熱避難施設/, why: "what the town calls it" },
  { query: "療養型", service: /介護療養型医療施設/, why: "part of the service" },
  // Names across the country
  { query: "ファミリーケア桑園", name: /ファミリーケア桑園/, why: "a name in Sapporo" },
  { query: "ゆいまーるの家まり", name: /ゆいまーるの家まり/, why: "long vowel in hiragana" },
  { query: "マザアス札幌", name: /マザアス札幌/, why: "name and town" },
  { query: "サポート24深川", name: /サポート24深川/, why: "digits in a name" },
  { query: "そんぽけあ 元住吉", name: /SOMPOケア元住吉/, why: "reading of Latin letters, and a place" },
  { query: "やすおかびょういん", name: /安岡病院介護医療院/, why: "reading of a hospital" },
  { query: "もとすみよしにし", name: /元住吉西/, why: "reading" },
  { query: "ねむの木", name: /ねむの木|合歓の木|ネムの木/, why: "a name that several places have" },
  // People, activities, roles
  { query: "話し相手", in: YAIZU, name: /話し相手|お話|おしゃべり|みかん/, why: "what a resident offers" },
  { query: "オレンジカフェ", in: YAIZU, name: /オレンジカフェ|認知症カフェ/, why: "name of an activity" },
  { query: "認知症カフェ", in: YAIZU, name: /オレンジカフェ|認知症カフェ/, why: "synonym" },
  { query: "サロン", in: YAIZU, name: /サロン|通いの場/, why: "synonym" },
  { query: "通いの場", in: YAIZU, name: /サロン|通いの場/, why: "synonym" },
  { query: "水やり", in: YAIZU, name: /水やり/, why: "a role" },
];
