/** The form in which officers and operators edit a listing: its fields, in parts, by kind of control. */
import { CAPACITY_STATES, CONNECT_WAYS, COST_KINDS, type ListingKind, REACHES, VISIBILITIES } from "./listing";
import { TARGET_KEYS, THEME_KEYS } from "./vocabulary";

/** Texts of one line. */
export const FORM_LINES = [
  ...(["name", "kana", "alias", "summary", "organizationName", "serviceType"] as const),
  ...(["address", "addressDetail", "areaLabel", "costNote"] as const),
  ...(["phone", "phoneExtension", "fax", "email", "url"] as const),
] as const;

/** Texts of several lines. */
export const FORM_AREAS = ["description", "accessNote", "parkingNote", "openingNote", "connectNote"] as const;

/** Choices of which one or several hold. */
export const FORM_CHOICES = {
  themes: THEME_KEYS,
  targets: TARGET_KEYS,
  reach: REACHES,
  connectWays: CONNECT_WAYS,
} as const;
export const FORM_SELECTS = {
  visibility: VISIBILITIES,
  costKind: COST_KINDS,
  capacityState: CAPACITY_STATES,
} as const;

export type LineName = (typeof FORM_LINES)[number];
export type AreaName = (typeof FORM_AREAS)[number];
export type ChoiceName = keyof typeof FORM_CHOICES;
export type SelectName = keyof typeof FORM_SELECTS;
const OTHERS = ["hours", "barrierFree", "languages", "capacityAsOf", "capacityPeople", "role", "person"] as const;
export type FormFieldName = LineName | AreaName | ChoiceName | SelectName | (typeof OTHERS)[number];

export const FORM_PARTS = ["what", "place", "time", "contact", "detail"] as const;
export type FormPart = (typeof FORM_PARTS)[number];

const PARTS: Record<FormPart, FormFieldName[]> = {
  what: ["name", "kana", "alias", "summary", "description", "organizationName", "serviceType", "themes", "targets"],
  place: ["address", "addressDetail", "areaLabel", "reach", "accessNote", "parkingNote", "barrierFree"],
  time: ["hours", "openingNote"],
  contact: [
    ...(["connectWays", "connectNote", "phone", "phoneExtension", "fax", "email", "url"] as const),
    ...([
      "costKind",
      "costNote",
      "languages",
      "capacityState",
      "capacityPeople",
      "capacityAsOf",
      "visibility",
    ] as const),
  ],
  detail: ["role", "person"],
};

/** What the holder of a one-time link is asked: what goes out of date first. */
const SHORT: readonly FormFieldName[] = [
  ...(["name", "summary", "description", "address", "hours", "openingNote", "phone", "email", "url"] as const),
  ...(["costNote", "connectNote", "role"] as const),
];
const NOT_OF_A_PERSON: readonly FormFieldName[] = [
  ...(["address", "addressDetail", "phone", "phoneExtension", "fax", "email", "url", "barrierFree"] as const),
];

/** The fields of the form by part, for a listing of this kind. */
export function formParts(kind: ListingKind, extent: "short" | "full"): { part: FormPart; fields: FormFieldName[] }[] {
  const isShown = (field: FormFieldName) => {
    if (field === "role" || field === "person") return field === kind;
    if (kind === "person" && NOT_OF_A_PERSON.includes(field)) return false;
    return extent === "full" || SHORT.includes(field);
  };
  return FORM_PARTS.map((part) => ({ part, fields: PARTS[part].filter(isShown) })).filter(
    ({ fields }) => fields.length > 0,
  );
}

export function isLine(field: FormFieldName): field is LineName {
  return (FORM_LINES as readonly string[]).includes(field);
}
export function isArea(field: FormFieldName): field is AreaName {
  return (FORM_AREAS as readonly string[]).includes(field);
}
export function isChoice(field: FormFieldName): field is ChoiceName {
  return field in FORM_CHOICES;
}
export function isSelect(field: FormFieldName): field is SelectName {
  return field in FORM_SELECTS;
}
