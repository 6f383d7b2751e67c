import { EVENT_COLUMNS, EVENT_FIELDS, type EventField } from "~/domain/symposium/event-list";
import { normaliseHeader } from "./normalise-header";
import { tidyCell } from "./tidy-cell";

/** What a cell of an event list can hold: the present columns, and those of the contact that some towns add. */
export type EventCell = EventField | "contactEmail" | "contactForm";

/** Headers of the former edition and common variants; width, hyphens, spaces and brackets need none. */
const OTHER_NAMES: Partial<Record<EventCell, string[]>> = {
  municipalityCode: [
    "都道府県コード又は市区町村コード",
    "都道府県コード又は市町村コード",
    "市区町村コード",
    "自治体コード",
    "団体コード",
  ],
  id: ["NO", "No.", "番号", "イベントID", "管理番号"],
  municipalityName: ["市区町村名", "市町村名"],
  title: ["イベントの名称", "イベント名称", "催し名"],
  titleKana: ["イベント名カナ", "イベント名フリガナ"],
  startDay: ["開催日", "開始年月日"],
  endDay: ["終了年月日"],
  startTime: ["開始時刻"],
  endTime: ["終了時刻"],
  description: ["概要", "内容"],
  fee: ["料金", "参加費"],
  contactName: ["問い合わせ先", "問合せ先"],
  contactPhone: ["電話番号", "問い合わせ先電話番号"],
  contactExtension: ["内線番号"],
  contactEmail: ["連絡先メールアドレス", "メールアドレス"],
  contactForm: ["連絡先FormURL", "連絡先フォームURL"],
  organiser: ["主催"],
  placeName: ["場所名", "会場", "開催場所", "場所"],
  address: ["住所", "所在地"],
  building: ["方書", "建物名等"],
  access: ["アクセス"],
  parking: ["駐車場"],
  deadlineDay: ["申込終了日", "申込締切日"],
  deadlineTime: ["申込終了時間"],
  method: ["申込方法"],
};

/** Columns that are understood and have no place in a symposium: it finds its position by the address. */
const WITHOUT_PLACE: readonly EventCell[] = ["titleKana", "titleEnglish", "lat", "lng"];
/** Said already by the code of the municipality. */
const SAID_ALREADY = new Set(["都道府県名"].map(normaliseHeader));

const KNOWN: ReadonlyMap<string, EventCell> = new Map(
  [
    ...Object.entries(OTHER_NAMES).flatMap(([cell, names]) => names.map((name): [string, string] => [name, cell])),
    ...EVENT_FIELDS.map((field): [string, string] => [EVENT_COLUMNS[field], field]),
  ].map(([name, cell]) => [normaliseHeader(name), cell as EventCell]),
);

export type EventHeader = {
  /** As written, for messages. */
  headers: string[];
  columnOf: ReadonlyMap<EventCell, number>;
  /** Columns nothing is taken from. */
  unused: number[];
};

/** The wording of the standard to the letter: a table of サロン with a 催し名 and a 開催日 is one of activities. */
export function isEventListHeader(cells: readonly string[]): boolean {
  const keys = new Set(cells.map(normaliseHeader));
  return [EVENT_COLUMNS.title, EVENT_COLUMNS.startDay].every((name) => keys.has(normaliseHeader(name)));
}

/** Null when these cells are no header of an event list: it needs the name and the first day. */
export function readEventHeader(cells: readonly string[]): EventHeader | null {
  const headers = cells.map((cell) => tidyCell(cell).replace(/\s+/g, " "));
  const columnOf = new Map<EventCell, number>();
  headers.forEach((header, column) => {
    const cell = KNOWN.get(normaliseHeader(header));
    if (cell && !columnOf.has(cell)) columnOf.set(cell, column);
  });
  if (!columnOf.has("title") || !columnOf.has("startDay")) return null;
  const used = new Set([...columnOf].filter(([cell]) => !WITHOUT_PLACE.includes(cell)).map(([, column]) => column));
  const unused = headers.flatMap((header, column) =>
    used.has(column) || SAID_ALREADY.has(normaliseHeader(header)) ? [] : [column],
  );
  return { headers, columnOf, unused };
}
