import type { ListingKind } from "~/domain/directory/listing";
import type { OfferProblem } from "~/domain/directory/offer-problems";
import type { DraftFieldName } from "~/domain/directory/offer-steps";
import type { Translate } from "~/i18n/messages";

const KIND_WORD = { role: "Role", activity: "Activity", person: "Person", resource: "Resource" } as const;

/** The hint under a field, with an example; null when its label says enough. */
export function hintOf(field: DraftFieldName, kind: ListingKind, t: Translate): string | null {
  switch (field) {
    case "name":
    case "summary":
    case "when":
      return t(`my.fields.${field}Hint${KIND_WORD[kind]}`);
    case "kana":
    case "firstTimeFriendly":
    case "noQualificationNeeded":
    case "isNotHome":
    case "costKind":
    case "email":
    case "url":
    case "photoConsent":
    case "visibility":
    case "agrees":
      return null;
    default:
      return t(`my.fields.${field}Hint`);
  }
}

/** The sentence beside a field that is to be mended. */
export function problemText({ problem, max }: OfferProblem, t: Translate): string {
  return t(`my.problems.${problem}`, max === undefined ? {} : { max });
}

/** Their labels are sentences of their own. */
const SAYS_ENOUGH = ["keep", "isNotHome", "agrees", "photoConsent"] as const;

function saysEnough(field: OfferProblem["field"]): field is (typeof SAYS_ENOUGH)[number] {
  return SAYS_ENOUGH.some((one) => one === field);
}

/** The same for the list at the top, where the field has to be named. */
export function namedProblem(problem: OfferProblem, t: Translate): string {
  const text = problemText(problem, t);
  const { field } = problem;
  if (saysEnough(field)) return text;
  return t("my.problems.named", { field: t(`my.fields.${field}`), problem: text });
}

/** The element a problem's link leads to: of a group, its first choice. */
export function fieldId({ field }: Pick<OfferProblem, "field">): string {
  return `offer-${field}`;
}
