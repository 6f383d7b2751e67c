/** Reading and office address (town level, as the address table spells it) of each prefecture, in order of code. */
export const PREFECTURE_FACTS: ReadonlyArray<{ kana: string; city: string; town: string }> = [
  { kana: "ほっかいどう", city: "札幌市中央区", town: "北三条西六丁目" },
  { kana: "あおもりけん", city: "青森市", town: "長島一丁目" },
  { kana: "いわてけん", city: "盛岡市", town: "内丸" },
  { kana: "みやぎけん", city: "仙台市青葉区", town: "本町三丁目" },
  { kana: "あきたけん", city: "秋田市", town: "山王四丁目" },
  { kana: "やまがたけん", city: "山形市", town: "松波二丁目" },
  { kana: "ふくしまけん", city: "福島市", town: "杉妻町" },
  { kana: "いばらきけん", city: "水戸市", town: "笠原町" },
  { kana: "とちぎけん", city: "宇都宮市", town: "塙田一丁目" },
  { kana: "ぐんまけん", city: "前橋市", town: "大手町一丁目" },
  { kana: "さいたまけん", city: "さいたま市浦和区", town: "高砂三丁目" },
  { kana: "ちばけん", city: "千葉市中央区", town: "市場町" },
  { kana: "とうきょうと", city: "新宿区", town: "西新宿二丁目" },
  { kana: "かながわけん", city: "横浜市中区", town: "日本大通" },
  { kana: "にいがたけん", city: "新潟市中央区", town: "新光町" },
  { kana: "とやまけん", city: "富山市", town: "新総曲輪" },
  { kana: "いしかわけん", city: "金沢市", town: "鞍月一丁目" },
  { kana: "ふくいけん", city: "福井市", town: "大手三丁目" },
  { kana: "やまなしけん", city: "甲府市", town: "丸の内一丁目" },
  { kana: "ながのけん", city: "長野市", town: "大字南長野" },
  { kana: "ぎふけん", city: "岐阜市", town: "薮田南二丁目" },
  { kana: "しずおかけん", city: "静岡市葵区", town: "追手町" },
  { kana: "あいちけん", city: "名古屋市中区", town: "三の丸三丁目" },
  { kana: "みえけん", city: "津市", town: "広明町" },
  { kana: "しがけん", city: "大津市", town: "京町四丁目" },
  { kana: "きょうとふ", city: "京都市上京区", town: "藪之内町" },
  { kana: "おおさかふ", city: "大阪市中央区", town: "大手前二丁目" },
  { kana: "ひょうごけん", city: "神戸市中央区", town: "下山手通五丁目" },
  { kana: "ならけん", city: "奈良市", town: "登大路町" },
  { kana: "わかやまけん", city: "和歌山市", town: "小松原通一丁目" },
  { kana: "とっとりけん", city: "鳥取市", town: "東町一丁目" },
  { kana: "しまねけん", city: "松江市", town: "殿町" },
  { kana: "おかやまけん", city: "岡山市北区", town: "内山下二丁目" },
  { kana: "ひろしまけん", city: "広島市中区", town: "基町" },
  { kana: "やまぐちけん", city: "山口市", town: "滝町" },
  { kana: "とくしまけん", city: "徳島市", town: "万代町一丁目" },
  { kana: "かがわけん", city: "高松市", town: "番町四丁目" },
  { kana: "えひめけん", city: "松山市", town: "一番町四丁目" },
  { kana: "こうちけん", city: "高知市", town: "丸ノ内一丁目" },
  { kana: "ふくおかけん", city: "福岡市博多区", town: "東公園" },
  { kana: "さがけん", city: "佐賀市", town: "城内一丁目" },
  { kana: "ながさきけん", city: "長崎市", town: "尾上町" },
  { kana: "くまもとけん", city: "熊本市中央区", town: "水前寺六丁目" },
  { kana: "おおいたけん", city: "大分市", town: "大手町三丁目" },
  { kana: "みやざきけん", city: "宮崎市", town: "橘通東二丁目" },
  { kana: "かごしまけん", city: "鹿児島市", town: "鴨池新町" },
  { kana: "おきなわけん", city: "那覇市", town: "泉崎一丁目" },
];

/** Reading and county of the six villages of 北方領土, which the office list does not have (総務省 全国地方公共団体コード). */
export const NORTHERN_VILLAGES: Readonly<Record<string, { kana: string; county: string }>> = {
  "016951": { kana: "しこたんむら", county: "色丹郡" },
  "016969": { kana: "とまりむら", county: "国後郡" },
  "016977": { kana: "るよべつむら", county: "国後郡" },
  "016985": { kana: "るべつむら", county: "択捉郡" },
  "016993": { kana: "しゃなむら", county: "紗那郡" },
  "017001": { kana: "しべとろむら", county: "蘂取郡" },
};

/** The wards 浜松 has had since 2024-01-01, each with the old ward whose office it kept. */
export const HAMAMATSU_WARDS: Readonly<Record<string, { kana: string; officeOf: string }>> = {
  "221384": { kana: "ちゅうおうく", officeOf: "221317" },
  "221392": { kana: "はまなく", officeOf: "221368" },
  "221406": { kana: "てんりゅうく", officeOf: "221376" },
};

/** Towns of the former 北区 that went to 中央区 (三方原地区); the rest went to 浜名区. */
export const MIKATAHARA_TOWNS = ["三方原町", "東三方町", "豊岡町", "三幸町", "大原町", "初生町", "根洗町"];

/** 浜松's former wards and the ward that took all or most of each. */
export const HAMAMATSU_FORMER_WARDS: Readonly<Record<string, string>> = {
  中区: "中央区",
  東区: "中央区",
  西区: "中央区",
  南区: "中央区",
  北区: "浜名区",
  浜北区: "浜名区",
  天竜区: "天竜区",
};
