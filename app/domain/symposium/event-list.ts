/** 「イベント一覧」 of 自治体標準オープンデータセット: its columns, and the words in its cells that we write and know again. */

/** In the order of the file. */
export const EVENT_COLUMNS = {
  municipalityCode: "全国地方公共団体コード",
  id: "ID",
  municipalityName: "地方公共団体名",
  title: "イベント名",
  titleKana: "イベント名_カナ",
  titleEnglish: "イベント名_英語",
  startDay: "開始日",
  endDay: "終了日",
  startTime: "開始時間",
  endTime: "終了時間",
  timeNote: "開始日時特記事項",
  description: "説明",
  fee: "料金(基本)",
  feeDetail: "料金(詳細)",
  contactName: "連絡先名称",
  contactPhone: "連絡先電話番号",
  contactExtension: "連絡先内線番号",
  organiser: "主催者",
  placeName: "場所名称",
  address: "所在地_連結表記",
  building: "建物名等(方書)",
  lat: "緯度",
  lng: "経度",
  access: "アクセス方法",
  parking: "駐車場情報",
  capacity: "定員",
  deadlineDay: "参加申込終了日",
  deadlineTime: "参加申込終了時間",
  method: "参加申込方法",
  url: "URL",
  remarks: "備考",
} as const;

export type EventField = keyof typeof EVENT_COLUMNS;
export const EVENT_FIELDS = Object.keys(EVENT_COLUMNS) as EventField[];

/** Values and sentences of a cell. The data set is Japanese in every language of the site. */
export const EVENT_WORDS = {
  free: "無料",
  paid: "有料",
  online: "オンライン",
  noRegistration: "申込不要",
  /** Sentences of 備考, each ends with 。 */
  sample: "見本",
  alsoOnline: "オンラインでも参加できます",
  cancelled: "中止",
  postponed: "延期",
};

export const registrationAt = (url: string): string => `事前申込（${url}）`;
export const venuePlaces = (count: number): string => `会場の定員${count}人`;
export const onlinePlaces = (count: number): string => `オンラインの定員${count}人`;

/** What 備考 says for machines as well, and the rest of it. */
export type EventRemarks = {
  isSample: boolean;
  isAlsoOnline: boolean;
  venueCapacity: number | null;
  onlineCapacity: number | null;
  rest: string;
};

export function readRemarks(text: string): EventRemarks {
  const remarks: EventRemarks = {
    isSample: false,
    isAlsoOnline: false,
    venueCapacity: null,
    onlineCapacity: null,
    rest: "",
  };
  const rest = text.split("。").filter((sentence) => {
    const plain = sentence.trim();
    const places = /^(会場|オンライン)の定員([1-9]\d{0,4})人$/.exec(plain);
    if (places) remarks[places[1] === "会場" ? "venueCapacity" : "onlineCapacity"] = Number(places[2]);
    else if (plain === EVENT_WORDS.sample) remarks.isSample = true;
    else if (plain === EVENT_WORDS.alsoOnline) remarks.isAlsoOnline = true;
    else return true;
    return false;
  });
  return { ...remarks, rest: rest.join("。").trim() };
}
