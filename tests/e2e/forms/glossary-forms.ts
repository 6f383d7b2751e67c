/** The forms of ことば and コラム at the desk, one row each, as in form-table.ts. */
import type { FormRow } from "./form-table";

const desk = "/municipalities/222127/desk/glossary";
/** Of the term of the factory. */
const of = (field: string) => `definition.d1.${field}`;
const limited = (field: string, max: number) => ({ [of(field)]: { max } });

export const GLOSSARY_FORMS: FormRow[] = [
  {
    ...{ route: "municipalities.$code.desk.glossary.new", form: "作る", as: "officer", path: () => `${desk}/new` },
    ...{ fields: { word: "見本", reading: "みほん" }, required: ["word", "reading"] },
    ...{ limits: { word: { max: 60 }, reading: { max: 60 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.glossary.$id", form: "書く", as: "officer" },
    path: ({ archive }) => `${desk}/${archive.terms.draft}`,
    fields: {
      ...{
        intent: "save",
        word: "見本のことば",
        reading: "みほんのことば",
        plain: "やさしい説明",
        spellings: "見本ことば",
      },
      ...{ listings: "/listings/lst_forms_place", "sense.s1.field": "welfare", [of("text")]: "福祉での意味" },
      ...{ [of("sourceTitle")]: "見本の報告書", [of("sourceUrl")]: "https://example.jp/a" },
      ...{ [of("sourceDate")]: "2026年3月31日" },
    },
    hidden: ["version", "sense", "sense.s1.definition"],
    required: ["word", "reading"],
    limits: {
      ...{ word: { max: 60 }, reading: { max: 60 }, plain: { max: 600 }, spellings: { max: 60 } },
      ...{ ...limited("text", 1500), ...limited("sourceTitle", 200) },
    },
    choices: {
      ...{ listings: "listings", [of("sourceUrl")]: of("sourceUrl"), [of("sourceDate")]: of("sourceDate") },
    },
  },
  {
    ...{ route: "municipalities.$code.desk.glossary.$id", form: "消す", as: "officer", isFinal: true },
    path: ({ archive }) => `${desk}/${archive.terms.erased}`,
    ...{ fields: { intent: "delete", confirmed: "yes" }, hidden: ["version"] },
    ...{ required: ["confirmed"], secrets: ["confirmed"] },
  },
  {
    ...{ route: "municipalities.$code.desk.glossary.columns.new", form: "作る", as: "officer" },
    path: () => `${desk}/columns/new`,
    ...{ fields: { title: "見本のコラム" }, required: ["title"], limits: { title: { max: 120 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.glossary.columns.$id", form: "書く", as: "officer" },
    path: ({ archive }) => `${desk}/columns/${archive.columns.draft}`,
    fields: {
      ...{
        intent: "save",
        title: "見本のコラム",
        author: "見本 さくら",
        authorTitle: "職員",
        series: "見本",
        number: "1",
      },
      body: "本文です。",
    },
    hidden: ["version"],
    required: ["title"],
    limits: {
      ...{ title: { max: 120 }, author: { max: 60 }, authorTitle: { max: 120 }, series: { max: 100 } },
      body: { max: 20_000 },
    },
    choices: { number: "number" },
  },
  {
    ...{ route: "municipalities.$code.desk.glossary.columns.$id", form: "消す", as: "officer", isFinal: true },
    path: ({ archive }) => `${desk}/columns/${archive.columns.erased}`,
    ...{ fields: { intent: "delete", confirmed: "yes" }, hidden: ["version"] },
    ...{ required: ["confirmed"], secrets: ["confirmed"] },
  },
];
