import { COST_KINDS, type ListingKind, VISIBILITIES } from "~/domain/directory/listing";
import { placeKindsOf } from "~/domain/directory/offer-place";
import type { DraftFieldName } from "~/domain/directory/offer-steps";
import { TARGET_KEYS, THEME_KEYS } from "~/domain/directory/vocabulary";
import type { Translate } from "~/i18n/messages";

export type Choice = { value: string; label: string; hint?: string };
export type Choices = { isMany: boolean; list: Choice[] };

/** What can be chosen in a field; null for one that is typed. */
export function choicesOf(field: DraftFieldName, kind: ListingKind, t: Translate): Choices | null {
  const one = (list: Choice[]) => ({ isMany: false, list });
  const many = (list: Choice[]) => ({ isMany: true, list });
  switch (field) {
    case "themes":
      return many(THEME_KEYS.map((value) => ({ value, label: t(`listing.theme.${value}`) })));
    case "targets":
      return many(TARGET_KEYS.map((value) => ({ value, label: t(`listing.target.${value}`) })));
    case "connectWays":
      return many(connectChoices(kind).map((value) => ({ value, label: t(`my.fields.connectChoices.${value}`) })));
    case "placeKind":
      return one(placeKindsOf(kind).map((value) => ({ value, label: t(`my.fields.placeKinds.${value}`) })));
    case "costKind":
      return one(COST_KINDS.map((value) => ({ value, label: t(`listing.cost.${value}`) })));
    case "visibility":
      return one(
        VISIBILITIES.map((value) => ({
          value,
          label: t(`my.visibilities.${value}`),
          hint: t(`my.fields.visibilityHints.${value}`),
        })),
      );
    case "firstTimeFriendly":
    case "noQualificationNeeded":
      return one([
        { value: "yes", label: t(`my.fields.${field}Yes`) },
        { value: "no", label: t(`my.fields.${field}No`) },
        { value: "", label: t("my.fields.undecided") },
      ]);
    default:
      return null;
  }
}

/** Nobody comes to a person's door. */
function connectChoices(kind: ListingKind) {
  if (kind === "person") return ["professional"] as const;
  if (kind === "resource") return ["phone", "visit", "professional", "application", "web"] as const;
  return ["professional", "visit"] as const;
}
