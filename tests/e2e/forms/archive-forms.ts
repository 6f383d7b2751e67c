/** The forms of records: at the desk of the sample officer, and for those who watch. One row each, as in form-table.ts. */
import type { FormRow } from "./form-table";
import type { Planted } from "./plant";
import { BROKEN_CUE, CUE } from "./plant-archive";

const desk = "/municipalities/222127/desk/archive";
type Which = keyof Planted["archive"]["records"];
const at =
  (which: Which, rest = "") =>
  ({ archive }: Planted) =>
    `${desk}/${archive.records[which]}${rest}`;

const answers = { "q.how": "広報", "q.words": "わかりやすい。" };
const answerLimits = { "q.words": { max: 2000, id: "q-words" } };
const questionnaire = "municipalities.$code.desk.archive.$id_.questionnaire";

/** A part of the editor. A draft may have gaps: nothing is required. */
function part(section: string, row: Pick<FormRow, "fields"> & Partial<FormRow>): FormRow {
  const route = "municipalities.$code.desk.archive.$id_.edit.$section";
  const hidden = ["draftVersion", ...(row.hidden ?? [])];
  const fields = { intent: "save", ...row.fields };
  return {
    required: null,
    ...row,
    fields,
    route,
    form: section,
    as: "officer",
    path: at("draft", `/edit/${section}`),
    hidden,
  };
}

/** The fields of one entry of a list, as `LIST.ID.FIELD`. */
const named = <T>(entry: string, fields: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${entry}.${field}`, value]));
const same = (entry: string, ...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [`${entry}.${field}`, `${entry}.${field}`]));

const SPEAKER = "speakers.spkforms";
const HANDOUT = "handouts.hndforms";
const PUBLICATION = "publications.pubforms";
const MEETING = "meetings.mtgforms";

const editor: FormRow[] = [
  part("basics", {
    fields: { title: "見本 下書きの記録", subtitle: "歩く", summary: "見本です。", recordedOn: "2026年10月1日" },
    limits: { title: { max: 160 }, subtitle: { max: 160 }, summary: { max: 8000 } },
    choices: { recordedOn: "recordedOn" },
  }),
  part("speakers", {
    fields: named(SPEAKER, {
      ...{ name: "見本 一郎", kana: "みほん いちろう", affiliation: "見本大学", title: "教授", consent: "yes" },
    }),
    limits: named(SPEAKER, {
      ...{ name: { max: 100 }, kana: { max: 100 }, affiliation: { max: 100 }, title: { max: 100 } },
    }),
    hidden: ["speaker"],
  }),
  part("media", {
    fields: {
      ...{ mediaKind: "embed", embedUrl: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", length: "1:00:00" },
      ...{ mediaNote: "見本です。", signLanguage: "no", openCaptions: "yes" },
    },
    limits: { mediaNote: { max: 1000 } },
    choices: { embedUrl: "embedUrl", length: "length" },
  }),
  part("chapters", { fields: { chapters: "00:12:30 質疑" }, choices: { chapters: "chapters" } }),
  part("slides", { fields: { slidesFile: "", slideTimes: "3 00:05:10" }, choices: { slideTimes: "slideTimes" } }),
  part("documents", {
    fields: {
      ...named(HANDOUT, { title: "見本の資料", url: "https://example.jp/a" }),
      ...named(PUBLICATION, { kind: "report", title: "見本の報告書", publisher: "見本の会", url: "" }),
      ...named(PUBLICATION, { date: "2026年3月31日", pages: "118" }),
    },
    limits: {
      [`${HANDOUT}.title`]: { max: 160 },
      ...named(PUBLICATION, { title: { max: 160 }, publisher: { max: 100 } }),
    },
    choices: { ...same(HANDOUT, "url"), ...same(PUBLICATION, "url", "date", "pages") },
    hidden: ["handout", "publication"],
  }),
  part("meetings", {
    fields: {
      ...named(MEETING, { group: "committee", number: "1", date: "2025年7月1日", agenda: "進め方" }),
      meetingsNote: "作業部会は別にあります。",
    },
    limits: { [`${MEETING}.agenda`]: { max: 1000 }, meetingsNote: { max: 1000 } },
    choices: same(MEETING, "number", "date"),
    hidden: ["meeting"],
  }),
  part("circle", { fields: { words: "見本", listing: "lst_none", term: "trm_none" } }),
  part("licence", {
    fields: { licence: "other", licenceNote: "聞いてください。", contact: "見本の課" },
    limits: { licenceNote: { max: 1000 }, contact: { max: 1000 } },
  }),
];

/** A form of the page of captions in one language. */
function cues(form: string, row: Pick<FormRow, "fields" | "required"> & Partial<FormRow>): FormRow {
  const route = "municipalities.$code.desk.archive.$id_.captions_.$language";
  return { ...row, route, form, as: "officer", path: at("draft", "/captions/ja") };
}
const cue = { start: "00:00:10", end: "00:00:12", speaker: "見本 一郎", text: "つづけます。" };
/** Limits and times of a cue whose fields are called with `mark`, in the form of this name. */
const cueRules = (form: string, mark = "") => {
  const id = (field: string) => [form, field, mark].filter(Boolean).join("-");
  const name = (field: string) => (mark ? `${field}.${mark}` : field);
  return {
    required: ["start", "end", "text"].map(id),
    limits: { [name("text")]: { max: 1000, id: id("text") }, [name("speaker")]: { max: 100, id: id("speaker") } },
    choices: { [name("start")]: id("start"), [name("end")]: id("end") },
  };
};

const captions: FormRow[] = [
  cues("字幕を加える", { fields: { intent: "add", ...cue }, ...cueRules("add") }),
  cues("読めない字幕", { fields: { intent: `mend:${BROKEN_CUE}`, ...cue }, ...cueRules(`mend-${BROKEN_CUE}`) }),
  cues("字幕の一覧", {
    fields: {
      intent: "save",
      ...Object.fromEntries(Object.entries(cue).map(([field, value]) => [`${field}.${CUE}`, value])),
    },
    ...cueRules("page", CUE),
    hidden: ["cue", `was.${CUE}`],
  }),
  cues("話す人", {
    fields: { intent: "speakers", name: "見本 一郎", speaker: "見本 二郎" },
    ...{ required: ["speaker-to"], limits: { speaker: { max: 100, id: "speaker-to" } } },
  }),
  {
    ...{ route: "municipalities.$code.desk.archive.$id_.captions", form: "字幕を送る", as: "officer", isUpload: true },
    path: at("draft", "/captions"),
    fields: { intent: "upload", language: "en", replace: "" },
    ...{ required: ["language"], choices: { language: "language" } },
  },
];

const officers: FormRow[] = [
  {
    ...{ route: "municipalities.$code.desk.archive.new", form: "作る", as: "officer", path: () => `${desk}/new` },
    ...{ fields: { title: "見本 新しい記録" }, required: ["title"], limits: { title: { max: 160 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.archive.series", form: "作る", as: "officer", path: () => `${desk}/series` },
    fields: { intent: "save", title: "見本のシリーズ", description: "見本です。" },
    required: ["title.new"],
    limits: { title: { max: 160, id: "title.new" }, description: { max: 2000, id: "description.new" } },
  },
  {
    ...{ route: "municipalities.$code.desk.archive.$id", form: "公開", as: "officer", path: at("shown") },
    ...{ fields: { intent: "publish", changeNote: "字幕を直しました。" }, hidden: ["draftVersion"] },
    ...{ required: ["changeNote"], limits: { changeNote: { max: 500 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.archive.$id", form: "やめる", as: "officer", path: at("ended") },
    ...{ fields: { intent: "withdraw", reason: "作り直します。", sure: "yes" }, isFinal: true },
    ...{ required: ["sure"], limits: { reason: { max: 500 } }, secrets: ["sure"] },
  },
  {
    ...{ route: questionnaire, form: "質問", as: "officer", path: at("draft", "/questionnaire") },
    fields: { intent: "save", title: "見本のアンケート", intro: "お聞かせください。", thanks: "助かりました。" },
    limits: { title: { max: 100 }, intro: { max: 1000 }, thanks: { max: 1000 } },
    ...{ hidden: ["version"], required: ["title"] },
  },
  {
    ...{ route: questionnaire, form: "いつ", as: "officer", required: null, path: at("later", "/questionnaire") },
    fields: { intent: "open", closesDate: "2099年1月31日", closesTime: "17:00" },
    choices: { closesDate: "closesDate", closesTime: "closesTime" },
  },
  {
    ...{ route: questionnaire, form: "リンク", as: "officer", path: at("later", "/questionnaire") },
    ...{ required: ["count"], fields: { intent: "links", count: "2" }, choices: { count: "count" } },
  },
  {
    ...{ route: "municipalities.$code.desk.archive.$id_.voices", form: "加える", as: "officer" },
    path: at("open", "/voices"),
    fields: { intent: "add", voice: "字が小さい。", change: "大きくしました。", changedOn: "2026年11月1日" },
    required: ["new-voice", "new-change"],
    limits: { voice: { max: 1000, id: "new-voice" }, change: { max: 1000, id: "new-change" } },
    choices: { changedOn: "new-changedOn" },
  },
];

const guests: FormRow[] = [
  {
    ...{ route: "_site.archive.$id_.questionnaire", form: "答える", as: null, isFinal: true },
    path: ({ archive }) => `/archive/${archive.records.open}/questionnaire`,
    ...{ fields: answers, required: ["q-how", "q-words"], limits: answerLimits, hidden: ["subjectVersion"] },
  },
];

export const ARCHIVE_FORMS: FormRow[] = [...editor, ...captions, ...officers, ...guests];

/** As the buttons of form-table.ts: at things that are not there. */
export const ARCHIVE_BUTTONS = [
  ["municipalities.$code.desk.archive.$id_.files", "officer", `${desk}/rec_none/files`],
  [
    "municipalities.$code.desk.archive.$id_.questionnaire_.results",
    "officer",
    `${desk}/rec_none/questionnaire/results`,
  ],
] as const;
