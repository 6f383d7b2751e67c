import { WEEKDAYS, type Weekday } from "~/shared/dates";
import { normaliseHeader } from "./normalise-header";

/**
 * Fields a column can go to, each with the headers publishers use for it, the most telling first. Sources: 自治体標準
 * オープンデータセット (present and former edition), 介護サービス情報公表システム, 高松市's property names, common variants.
 * One table, kept whole although it is over 300 lines: a header must be looked for in one place.
 * Headers are compared by normaliseHeader, so width, hyphens, spaces and brackets need no variants of their own.
 */
const NAMES = {
  municipalityCode: [
    "全国地方公共団体コード",
    "都道府県コード又は市区町村コード",
    "都道府県コード又は市町村コード",
    "市区町村コード",
    "市町村コード",
    "自治体コード",
    "団体コード",
    "地方公共団体コード",
    "municipalityCode",
    "lgcode",
  ],
  addressCode: ["所在地_全国地方公共団体コード"],
  officeNumber: ["事業所番号", "介護サービス事業所番号", "介護保険事業所番号", "指定事業所番号"],
  commonId: ["共通ID"],
  recordId: [
    "ID",
    "NO",
    "No.",
    "番号",
    "施設番号",
    "施設ID",
    "管理番号",
    "整理番号",
    "連番",
    "property",
    "@id",
    "identifier",
  ],
  recordSubId: ["ID2", "枝番"],
  prefecture: ["都道府県名", "都道府県", "所在地_都道府県", "prefecture"],
  city: ["市区町村名", "市町村名", "市区町村", "市町村", "所在地_市区町村", "city"],
  municipalityName: ["地方公共団体名", "都道府県名及び市町村名", "自治体名"],
  name: [
    "名称",
    "施設名称",
    "施設名",
    "事業所名",
    "事業所名称",
    "介護サービス事業所名称",
    "施設・場所名",
    "医療機関の名称",
    "医療機関名称",
    "医療機関名",
    "登録施設名",
    "指定暑熱避難施設の名称",
    "指定緊急避難場所名称",
    "指定避難所名称",
    "避難所名",
    "避難場所名",
    "農園名",
    "園名",
    "保育所名",
    "設置施設名",
    "設置場所名称",
    "店舗名",
    "窓口名",
    "相談窓口",
    "サロン名",
    "活動名",
    "名前",
    "name",
    "name:ja",
    "title",
  ],
  kana: [
    "名称_カナ",
    "名称カナ",
    "名称（カナ）",
    "名称フリガナ",
    "名称ふりがな",
    "施設名カナ",
    "施設名フリガナ",
    "施設名称_カナ",
    "事業所名カナ",
    "事業所名フリガナ",
    "介護サービス事業所名称_カナ",
    "医療機関の名称_カナ",
    "フリガナ",
    "ふりがな",
    "カナ",
    "よみがな",
    "name:ja-Hira",
  ],
  alias: ["名称_通称", "通称", "愛称", "alt_name"],
  category: [
    "種別",
    "サービスの種類",
    "サービス種類",
    "サービス種別",
    "実施サービス",
    "施設種別",
    "施設の種類",
    "施設分類",
    "医療機関の種類",
    "区分",
    "市独自区分",
    "分類",
    "カテゴリ",
    "ジャンル",
    "種類",
    "service",
    "category",
    "emergency",
    "amenity",
  ],
  industry: ["業種"],
  consultation: ["相談内容", "提供内容", "活動内容", "事業内容", "サービス内容", "支援内容", "内容"],
  contentNote: ["提供内容備考"],
  features: ["特徴", "特色", "PR", "アピールポイント"],
  address: [
    "所在地_連結表記",
    "住所",
    "所在地",
    "施設所在地",
    "施設住所",
    "設置場所住所",
    "場所住所",
    "address",
    "addr:full",
  ],
  addressTown: ["所在地_町字"],
  addressRest: ["所在地_番地以下"],
  venue: ["場所/担当課", "場所", "会場", "開催場所", "実施場所"],
  addressDetail: ["方書", "方書（ビル名等）", "建物名等(方書)", "建物名等", "建物名", "ビル名"],
  installPlace: ["設置位置", "設置場所", "設置個所", "設置箇所", "defibrillator:location"],
  lat: ["緯度", "緯度(世界測地系)", "緯度（10進数）", "lat", "latitude", "fY"],
  lng: ["経度", "経度(世界測地系)", "経度（10進数）", "lng", "lon", "long", "longitude", "fX"],
  location: ["location", "緯度経度", "経緯度", "緯度・経度", "緯度,経度", "位置情報", "座標", "latlng"],
  phone: [
    "電話番号",
    "施設電話番号",
    "連絡先電話番号",
    "電話",
    "TEL",
    "telephoneNumber",
    "phone",
    "contact:phone",
    "連絡先",
  ],
  phoneExtension: ["内線番号", "内線"],
  fax: ["FAX番号", "FAX", "ファックス", "ファクス番号", "faxNumber"],
  email: ["連絡先メールアドレス", "メールアドレス", "メール", "Eメール", "email", "mail", "contact:email"],
  form: ["連絡先FormURL", "申込URL", "問合せフォーム"],
  url: [
    "URL",
    "ホームページ",
    "HP",
    "ウェブサイト",
    "Webサイト",
    "施設URL",
    "referenceObject",
    "website",
    "contact:website",
  ],
  corporateNumber: ["法人番号"],
  organization: [
    "法人の名称",
    "法人名",
    "法人名称",
    "団体名",
    "運営主体",
    "設置主体",
    "運営団体",
    "運営法人",
    "設置者",
    "運営者",
    "実施団体",
    "施設管理者名",
    "operator",
  ],
  days: ["利用可能曜日", "開所曜日", "開館日", "開催曜日", "利用曜日", "availableDate"],
  daysNote: ["利用可能曜日特記事項"],
  opens: ["開始時間", "利用開始時間", "開始時刻", "開館時間開始", "startTime"],
  closes: ["終了時間", "利用終了時間", "終了時刻", "開館時間終了", "endTime"],
  hoursNote: [
    "利用可能日時特記事項",
    "利用可能時間特記事項",
    "開催日時特記事項",
    "指定暑熱避難施設を開放することができる日及び時間帯特記事項",
    "availableDateNote",
  ],
  hoursText: [
    "提供時間",
    "利用可能時間",
    "利用時間",
    "開館時間",
    "営業時間",
    "開所時間",
    "開設時間",
    "開催日時",
    "診療時間",
    "受付時間",
    "日時",
    "時間",
    "opening_hours",
    "opening_time",
  ],
  closedText: ["定休日", "休館日", "休業日", "休所日", "休診日", "休み"],
  description: ["説明", "概要", "施設概要", "紹介文", "description"],
  note: ["備考", "note", "特記事項", "その他", "メモ"],
  barrierFreeNote: ["バリアフリー情報", "バリアフリー"],
  capacity: [
    "定員",
    "収容定員",
    "利用定員",
    "想定収容人数",
    "指定暑熱避難施設の開放により受け入れることが可能であると見込まれる人数",
    "capacity",
  ],
  audience: ["対象", "対象者", "利用対象", "対象年齢", "受入対象者", "受入年齢"],
  cost: ["料金", "利用料", "利用料金", "費用", "参加費", "会費"],
  access: ["アクセス方法", "アクセス", "交通アクセス", "最寄り駅"],
  parking: ["駐車場情報", "駐車場", "駐車場の有無"],
  areaServed: [
    "担当地区",
    "担当区域",
    "対象地域",
    "圏域",
    "日常生活圏域",
    "対象となる町会・自治会",
    "校区",
    "小学校区",
  ],
  wheelchair: ["車椅子使用者用トイレ有無", "車椅子対応", "車いす対応"],
  babyRoom: ["乳幼児用設備設置トイレ有無", "授乳室", "授乳室の有無"],
  ostomate: ["オストメイト設置トイレ有無", "オストメイト対応"],
  childPads: ["小児対応設備の有無", "小児対応設備有無"],
  temporaryCare: ["一時預かりの有無"],
  openedOn: ["認可等年月日", "指定日", "開設年月日", "事業開始"],
  weekdayOpens: ["開始時刻平日", "平日開始時間", "平日開始時刻"],
  weekdayCloses: ["終了時刻平日", "平日終了時間", "平日終了時刻"],
  saturdayOpens: ["開始時刻土曜日", "土曜開始時間"],
  saturdayCloses: ["終了時刻土曜日", "土曜終了時間"],
  schoolHolidayOpens: ["開始時刻学校休日"],
  schoolHolidayCloses: ["終了時刻学校休日"],
  ...dayColumns(),
} satisfies Record<string, string[]>;

export type Field = keyof typeof NAMES;

/** 月曜開放開始時刻, 月曜日開始時間 … for each day of the week. */
function dayColumns(): Record<`${Weekday}${"Opens" | "Closes"}`, string[]> {
  const names = { mon: "月", tue: "火", wed: "水", thu: "木", fri: "金", sat: "土", sun: "日" };
  const variants = (day: Weekday, what: "開始" | "終了") => {
    const [own, ofDay] = [names[day], [`${names[day]}曜`, `${names[day]}曜日`]];
    return [
      ...ofDay.flatMap((prefix) => [`${prefix}開放${what}時刻`, `${prefix}${what}時刻`, `${prefix}${what}時間`]),
      ...ofDay.map((suffix) => `${what}時刻${suffix}`),
      `${what}時間_${own}`,
    ];
  };
  return Object.fromEntries(
    WEEKDAYS.flatMap((day) => [
      [`${day}Opens`, variants(day, "開始")],
      [`${day}Closes`, variants(day, "終了")],
    ]),
  ) as Record<`${Weekday}${"Opens" | "Closes"}`, string[]>;
}

type Known = { field: Field; rank: number };
const KNOWN: ReadonlyMap<string, Known> = new Map(
  (Object.entries(NAMES) as [Field, string[]][])
    .flatMap(([field, headers]) =>
      headers.map((header, rank): [string, Known] => [normaliseHeader(header), { field, rank }]),
    )
    .reverse(),
);

/** What a header means by the table above, with the rank of its wording (0 = the most telling); null when unknown. */
export function knownColumn(header: string): Known | null {
  return KNOWN.get(normaliseHeader(header)) ?? null;
}

/** For tables of no known kind: names and addresses by the end of their header. */
const GUESSES: { field: Field; pattern: RegExp }[] = [
  { field: "kana", pattern: /(カナ|かな|フリガナ|ふりがな|kana)$/i },
  {
    field: "name",
    pattern: /(名称|施設|会館|事業所|店舗|園|校|窓口|サロン|場所|団体|教室|グループ|食堂|イベント)名?$/,
  },
  { field: "name", pattern: /名$|name$/i },
  { field: "address", pattern: /(住所|所在地|address)/i },
  { field: "lat", pattern: /^緯度|緯度$|latitude/i },
  { field: "lng", pattern: /^経度|経度$|longitude/i },
  { field: "phone", pattern: /(電話|tel)/i },
  { field: "fax", pattern: /fax|ファ[ック]/i },
  { field: "url", pattern: /(url|ホームページ|サイト)$/i },
  { field: "hoursText", pattern: /(時間|日時)$/ },
  { field: "closedText", pattern: /休(館|業|診)?日$/ },
  { field: "capacity", pattern: /定員|人数$/ },
];

/** A guess by the wording of a header that no standard knows. */
export function guessedColumn(header: string): Field | null {
  const text = header.normalize("NFKC").replace(/\s/g, "");
  return GUESSES.find((guess) => guess.pattern.test(text))?.field ?? null;
}
