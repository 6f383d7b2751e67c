/**
 * Full names inside a sentence. 山田さん alone is what people call each other and stays; a family name with a given name
 * leads to a person. Only frequent family names are known, so that 中野区 and 森の中 are left alone.
 */
import { FAMILY_NAMES } from "~/domain/relay/alias";

const KANJI = "[一-龠々]";
const KATAKANA = "[ァ-ヶー]";
/** Letters that given names end with and that seldom end another word after a family name. */
const GIVEN_END = "[郎朗彦哉雄輝樹太斗助輔吾磨子美恵江枝香奈莉沙紗帆葵翔]";
/** What ends so and is no name: 田中 様子を聞く. */
const NO_NAME =
  "(?:様子|息子|帽子|菓子|椅子|調子|親子|電子|冊子|双子|迷子|弟子|障子|母子|父子|女子|男子|団子|餃子|王子|扇子|拍子|獅子|格子|知恵|線香|樹木|植樹|街路樹|援助|補助|介助|共助|互助|自助|公助|救助|松江|入江)";
const HONORIFIC = "(?:さん|様|さま|氏|くん|君|ちゃん)";
/** After a given name of one letter, so that 助けを and 子ども are none. */
const AFTER_ONE = `(?=${HONORIFIC}|[はがをにとのもへで]|[^ぁ-ん一-龠々]|$)`;
/** 山田のおばさん, 山田と and 山田さんの are no given names. */
const KANA_GIVEN = "(?![のとがにをもやへで]|さん)[ぁ-んァ-ヶー]{2,5}";
const KANA_FAMILY =
  "さとう|すずき|たかはし|たなか|いとう|わたなべ|やまもと|なかむら|こばやし|かとう|よしだ|やまだ|ささき|やまぐち|まつもと|いのうえ|きむら|はやし|さいとう|しみず";

const PATTERNS = [
  // 山田太郎 · 山田 太郎さん · 山田・花子
  `(?<!${KANJI})(?:${FAMILY_NAMES})[ ・]?(?!${NO_NAME})(?:${KANJI}{1,2}${GIVEN_END}(?=[氏様君]|(?!${KANJI}))|${GIVEN_END}${AFTER_ONE})`,
  // 山田 たろうさん · 山田たろう様
  `(?<!${KANJI})(?:${FAMILY_NAMES})[ ・]?${KANA_GIVEN}${HONORIFIC}`,
  // やまだ たろうさん
  `(?<![ぁ-ん])(?:${KANA_FAMILY})[ ・]${KANA_GIVEN}${HONORIFIC}`,
  // ヤマダ・タロウさん
  `(?<!${KATAKANA})${KATAKANA}{2,5}[ ・]${KATAKANA}{2,5}${HONORIFIC}`,
].map((pattern) => new RegExp(pattern, "gu"));

/** Longer than anything that is taken. */
const LONGEST_READ = 2_000;

/** What reads like a family name with a given name, as it stands in the text (width and gaps folded). */
export function noticeFullNames(text: string): string[] {
  const folded = text.slice(0, LONGEST_READ).normalize("NFKC").replace(/\s/g, " ");
  return [...new Set(PATTERNS.flatMap((pattern) => [...folded.matchAll(pattern)].map(([found]) => found)))];
}
