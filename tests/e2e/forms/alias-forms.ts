/** The forms of つなぎ, as in form-table.ts: at the desk of the sample professional, and for the holders of links. */
import type { FormRow } from "./form-table";
import { aliasId, connectionId, type FormAlias } from "./plant-aliases";

const at = (name: FormAlias, path = "") => `/desk/aliases/${aliasId(name)}${path}`;
const ofConnection = (name: FormAlias) => at(name, `?of=${connectionId(name)}`);

/** One form of the page of an alias. Without a つながり it is about the person as a whole. */
function record(intent: string, row: Pick<FormRow, "fields"> & Partial<FormRow> & { of?: FormAlias }): FormRow {
  const { of, ...more } = row;
  return {
    ...{ route: "desk.aliases.$id", form: intent, as: "professional", required: null, ...more },
    ...{ path: () => (of ? ofConnection(of) : at("whole")), fields: { intent, ...row.fields } },
    ...(of && { hidden: ["connectionId", "version", "dueOn"] }),
  };
}

const aliasFields = { alias: "さくら-3", areaLabel: "", targets: "elderly", likes: "花", wants: "散歩" };
const aliasRules = {
  required: ["alias"],
  limits: { alias: { max: 20 }, areaLabel: { max: 40, id: "area" }, likes: { max: 120 }, wants: { max: 120 } },
  choices: { targets: "targets" },
};
const noted = { line: "元気そうでした", onDay: "" };
const lineOf = (id: string) => ({ line: { max: 140, id: `${id}-line` } });
/** Days are typed by hand where a browser has no calendar. */
const daysOf = (id: string, ...names: string[]) => Object.fromEntries(names.map((name) => [name, `${id}-${name}`]));

const desk: FormRow[] = [
  {
    ...{ route: "desk.aliases.new", form: "つくる", as: "professional", path: () => "/desk/aliases/new" },
    ...{ fields: aliasFields, ...aliasRules },
  },
  {
    ...{ route: "desk.aliases.$id_.edit", form: "直す", as: "professional", path: () => at("edit", "/edit") },
    ...{ fields: aliasFields, ...aliasRules, hidden: ["version"] },
  },
  record("change", {
    of: "change",
    fields: { state: "watching", reason: "fit", lookInOn: "", ...noted },
    required: ["one-change-state"],
    limits: lineOf("one-change"),
    choices: {
      ...{ state: "one-change-state", reason: "one-change-reason" },
      ...daysOf("one-change", "onDay", "lookInOn"),
    },
  }),
  record("lookIn", {
    of: "lookIn",
    fields: { result: "stays", reason: "", lookInOn: "", ...noted },
    required: ["one-lookIn-result"],
    limits: lineOf("one-lookIn"),
    choices: {
      ...{ result: "one-lookIn-result", reason: "one-lookIn-reason" },
      ...daysOf("one-lookIn", "onDay", "lookInOn"),
    },
  }),
  record("fit", { of: "fit", fields: { fit: "good" }, choices: { fit: "one-fit-fit" } }),
  record("reconnect", {
    of: "back",
    fields: { toListingId: "lst_none", step: "asked", reason: "", lookInOn: "" },
    required: ["one-reconnect-toListingId"],
    choices: {
      ...{ toListingId: "one-reconnect-toListingId", step: "one-reconnect-step", reason: "one-reconnect-reason" },
      ...daysOf("one-reconnect", "lookInOn"),
    },
  }),
  record("contact", { fields: noted, limits: lineOf("all-contact"), choices: daysOf("all-contact", "onDay") }),
  record("problem", { fields: noted, limits: lineOf("all-problem"), choices: daysOf("all-problem", "onDay") }),
  record("motivation", {
    fields: { level: "4", ...noted },
    required: ["all-motivation-level"],
    limits: lineOf("all-motivation"),
    choices: daysOf("all-motivation", "level", "onDay"),
  }),
  record("support", {
    fields: { label: "家計", fromDay: "", toDay: "" },
    required: ["all-support-label"],
    limits: { label: { max: 30, id: "all-support-label" } },
    choices: daysOf("all-support", "fromDay", "toDay"),
  }),
  {
    ...{ route: "desk.aliases.$id_.ask.$connectionId", form: "聞く", as: "professional", hidden: ["version"] },
    path: () => at("ask", `/ask/${connectionId("ask")}`),
    fields: { name: "見本", message: "見学をお願いします。" },
    required: ["name", "message"],
    limits: { name: { max: 40 }, message: { max: 2000 } },
  },
  {
    ...{ route: "desk.settings", form: "何日ごと", as: "professional", path: () => "/desk/settings" },
    fields: { intent: "save", connecting: "", connected: "", watching: "20", returned: "", reconnecting: "" },
    ...{ required: null, choices: { watching: "watching", returned: "returned" } },
  },
  {
    ...{ route: "desk.sheets.new", form: "用紙", as: "professional" },
    path: () => "/desk/sheets/new?listing=lst_forms_place",
    fields: { listing: "lst_forms_place", language: "ja" },
    ...{ required: ["listing", "language-ja"], choices: { language: "language-ja" } },
  },
];

const holders: FormRow[] = [
  {
    ...{ route: "_site.word.$token", form: "知らせる", as: null, path: ({ tokens }) => `/word/${tokens.word}` },
    fields: { answer: "coming", line: "元気に来ています" },
    ...{ required: null, limits: { line: { max: 140 } }, choices: { answer: "answer-coming" } },
  },
];

export const ALIAS_FORMS: FormRow[] = [...desk, ...holders];

/** As the buttons of form-table.ts: at things that are not there, or where nothing comes of them. */
export const ALIAS_BUTTONS = [
  ["desk._index", "professional", "/desk?index"],
  ["desk.aliases.$id", "professional", at("whole")],
  ["desk.aliases.$id_.delete", "professional", "/desk/aliases/ali_none/delete"],
  ["desk.aliases.$id_.find", "professional", at("whole", "/find")],
  ["desk.aliases.$id_.handover", "professional", at("whole", "/handover")],
  ["desk.aliases.$id_.share", "professional", at("whole", "/share")],
  ["desk.aliases.$id_.word.$connectionId", "professional", "/desk/aliases/ali_none/word/con_none"],
  ["desk.sheets.preview", "professional", "/desk/sheets/preview?listing=lst_forms_place&language=ja"],
  ["_site.sheets.$token", null, "/sheets/none"],
] as const;
