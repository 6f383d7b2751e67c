/** The forms of 研修モデル, one row each, as in form-table.ts. */
import type { FormRow } from "./form-table";
import type { Planted } from "./plant";

const desk = "/municipalities/222127/desk/training";
type Which = keyof Planted["archive"]["plans"];
const at =
  (which: Which, rest = "") =>
  ({ archive }: Planted) =>
    `${desk}/${archive.plans[which]}${rest}`;

const answers = { "q.how": "広報", "q.words": "使いやすい。" };
const questionnaire = "municipalities.$code.desk.training.$id_.questionnaire";
/** Of the plan of the factory. */
const TALK = "parts.talk";
const of = (field: string) => `${TALK}.${field}`;

const editor: FormRow[] = [
  {
    ...{ route: "municipalities.$code.desk.training.$id_.edit.$section", form: "basics", as: "officer" },
    ...{ path: at("draft", "/edit/basics"), hidden: ["draftVersion"], required: null },
    fields: {
      ...{ intent: "save", title: "見本 下書きの研修", summary: "見本です。", aims: "もどしを知る", groupSize: "4人" },
      ...{ forWhom: "相談員", preparation: "付箋", facilitatorNote: "急がない。", contact: "見本の課" },
    },
    limits: {
      ...{ title: { max: 120 }, summary: { max: 4000 }, aims: { max: 1000 }, groupSize: { max: 120 } },
      ...{ forWhom: { max: 1000 }, preparation: { max: 1000 } },
      ...{ facilitatorNote: { max: 4000 }, contact: { max: 1000 } },
    },
  },
  {
    ...{ route: "municipalities.$code.desk.training.$id_.edit.$section", form: "parts", as: "officer" },
    ...{ path: at("draft", "/edit/parts"), hidden: ["draftVersion", "part"], required: null },
    fields: {
      ...{ intent: "save", [of("title")]: "話し合い", [of("text")]: "どう思いましたか", [of("minutes")]: "20" },
      ...{ [of("facilitatorNote")]: "待つ。" },
    },
    limits: { [of("title")]: { max: 120 }, [of("text")]: { max: 4000 }, [of("facilitatorNote")]: { max: 4000 } },
    choices: { [of("minutes")]: of("minutes") },
  },
];

const officers: FormRow[] = [
  {
    ...{ route: "municipalities.$code.desk.training.new", form: "作る", as: "officer", path: () => `${desk}/new` },
    ...{ fields: { title: "見本 新しい研修" }, required: ["title"], limits: { title: { max: 120 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.training.$id", form: "公開", as: "officer", path: at("shown") },
    ...{ fields: { intent: "publish", changeNote: "時間を直しました。" }, hidden: ["draftVersion"] },
    ...{ required: null, limits: { changeNote: { max: 500 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.training.$id", form: "やめる", as: "officer", path: at("ended") },
    ...{ fields: { intent: "withdraw", sure: "yes" }, required: ["sure"], secrets: ["sure"], isFinal: true },
  },
  {
    ...{ route: "municipalities.$code.desk.training.$id_.held", form: "実施", as: "officer" },
    path: at("open", "/held"),
    fields: { intent: "save", heldOn: "2026年11月1日", people: "12", place: "見本会館", note: "雨でした。" },
    required: ["heldOn"],
    limits: { place: { max: 160 }, note: { max: 1000 } },
    choices: { heldOn: "heldOn", people: "people" },
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
    ...{ route: "municipalities.$code.desk.training.$id_.voices", form: "加える", as: "officer" },
    path: at("open", "/voices"),
    fields: { intent: "add", voice: "時間が足りない。", change: "10分のばしました。", changedOn: "2026年11月1日" },
    required: ["new-voice", "new-change"],
    limits: { voice: { max: 1000, id: "new-voice" }, change: { max: 1000, id: "new-change" } },
    choices: { changedOn: "new-changedOn" },
  },
];

const guests: FormRow[] = [
  {
    ...{ route: "_site.training.$id_.questionnaire", form: "答える", as: null, isFinal: true },
    path: ({ archive }) => `/training/${archive.plans.open}/questionnaire`,
    ...{ fields: answers, required: ["q-how", "q-words"], hidden: ["subjectVersion"] },
    limits: { "q.words": { max: 2000, id: "q-words" } },
  },
  {
    // A name that is none leads back to the page where it is typed; a good one is answered with the paper.
    ...{ route: "training.certificates.$token.paper[.]pdf", form: "修了証", as: null, required: null },
    path: ({ archive }) => `/training/certificates/${archive.certificateToken}/paper.pdf`,
    fields: { name: "見本 さくら" },
  },
];

export const TRAINING_FORMS: FormRow[] = [...editor, ...officers, ...guests];

/** As the buttons of form-table.ts. */
export const TRAINING_BUTTONS = [
  ["training.progress", "resident", "/training/progress"],
  [
    "municipalities.$code.desk.training.$id_.questionnaire_.results",
    "officer",
    `${desk}/pln_none/questionnaire/results`,
  ],
] as const;
