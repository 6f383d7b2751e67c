/**
 * Older and variant kanji, each followed by the form it is searched as. Pairs come from the 常用漢字表 (forms in
 * brackets) and from variants that are common in names of people and places; NFKC does not know them.
 */
const VARIANT_PAIRS = `
髙高 﨑崎 嵜崎 碕崎 澤沢 邊辺 邉辺 齋斉 齊斉 斎斉 濱浜 濵浜 廣広 國国 學学 眞真 惠恵 德徳 實実 榮栄 龍竜 櫻桜 嶋島 嶌島
圓円 會会 豐豊 瀧滝 藏蔵 鹽塩 壽寿 假仮 縣県 區区 號号 體体 醫医 藥薬 團団 圖図 舘館 冨富 峯峰 條条 萬万 與与 藝芸 關関
續続 鐵鉄 銕鉄 雙双 靜静 應応 戀恋 收収 佛仏 來来 兒児 兩両 勞労 勳勲 單単 嚴厳 圍囲 壞壊 壯壮 將将 專専 對対 屬属 峽峡
帶帯 廢廃 彈弾 從従 恆恒 惡悪 懷懐 戰戦 擧挙 據拠 攝摂 效効 數数 斷断 晝昼 曉暁 樂楽 樓楼 樣様 權権 歐欧 歡歓 歸帰 殘残
氣気 淨浄 滿満 濕湿 灣湾 爐炉 狹狭 獨独 畫画 當当 發発 盡尽 禮礼 稻稲 竊窃 經経 總総 繪絵 繼継 聲声 聽聴 膽胆 舊旧 莊荘
處処 蟲虫 觀観 觸触 證証 變変 讀読 讓譲 豫予 賣売 轉転 辨弁 辯弁 瓣弁 遞逓 遲遅 鄕郷 釋釈 鑛鉱 隱隠 雜雑 靈霊 顯顕 餘余
驛駅 驗験 髮髪 鬪闘 鷄鶏 麥麦 黃黄 默黙 點点 齒歯 龜亀 槇槙 曾曽 檜桧 籠篭 鷗鴎 澁渋 澀渋 渕淵 渊淵 栁柳 桒桑 凉涼 曻昇
彌弥 禰祢 埜野 壷壺 頰頬 頸頚 塡填 剝剥 亙亘 堯尭 遙遥 瑤瑶 礙碍 戶戸 步歩 每毎 淺浅 溪渓 潛潜 爲為
狀状 甁瓶 瘦痩 稱称 穗穂 穩穏 竝並 絲糸 縱縦 纖繊 缺欠 脫脱 腦脳 臺台 艷艶 莖茎 薰薫 蠶蚕 衞衛 裝装 覺覚 覽覧 譯訳 豎竪
貳弐 賴頼 踐践 輕軽 辭辞 遷遷 郞郎 醉酔 釀醸 錢銭 鎭鎮 鑄鋳 陷陥 險険 隨随 靑青 頽頹 飮飲 駈駆 驅駆 騷騒 鹼鹸 麴麹 寬寛
寫写 寶宝 尙尚 巖巌 巢巣 廳庁 惱悩 慘惨 拔抜 拂払 拜拝 擔担 擴拡 攪撹 敍叙 晚晩 曆暦 查査 桝枡 棧桟 樞枢 橫横 檢検
毆殴 沒没 涉渉 淚涙 渴渇 燈灯 燒焼 犧犠 獵猟 獸獣 疊畳 癡痴 皋皐 硏研 祕秘 禪禅 穰穣 粹粋 肅粛
薗園 苅刈 萊莱 藪薮 謠謡 豬猪 迯逃 逹達 邨村 鄰隣 鋪舗 舖舗 閒間 關関 陜陝 麪麺 麵麺 黑黒 齡齢
`;

/** Surrogate pairs, written apart because they are two UTF-16 units long. */
const PAIRED_VARIANTS: readonly (readonly [string, string])[] = [
  ["𠮷", "吉"],
  ["𡈽", "土"],
  ["𠮟", "叱"],
  ["𣘺", "橋"],
  ["𥔎", "崎"],
  ["𦚰", "脇"],
];

/** Variant → searched form, one character each. */
export const KANJI_VARIANTS: ReadonlyMap<string, string> = new Map([
  ...VARIANT_PAIRS.split(/\s+/).flatMap((pair): [string, string][] => {
    const [variant, searched] = [...pair];
    return variant && searched && variant !== searched ? [[variant, searched]] : [];
  }),
  ...PAIRED_VARIANTS,
]);
