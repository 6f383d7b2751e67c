/** The short steps in which a resident writes an offer, in their order. */
import type { ListingKind } from "./listing";

export const OFFER_STEPS = [
  "what",
  "when",
  "where",
  "whom",
  "connect",
  "photo",
  "visibility",
  "consent",
  "check",
] as const;
export type OfferStep = (typeof OFFER_STEPS)[number];

export function isOfferStep(text: unknown): text is OfferStep {
  return (OFFER_STEPS as readonly unknown[]).includes(text);
}

/** Who writes: a resident their own offer, or an operator the listing whose claim was accepted. */
export type OfferMode = "resident" | "operator";

/** An operator neither consents to be listed nor hides what their town has listed. */
export function stepsOf(mode: OfferMode): readonly OfferStep[] {
  return mode === "operator" ? OFFER_STEPS.filter((step) => step !== "consent" && step !== "visibility") : OFFER_STEPS;
}

export function stepAfter(step: OfferStep, mode: OfferMode): OfferStep {
  const steps = stepsOf(mode);
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)]!;
}

/** Null before the first. */
export function stepBefore(step: OfferStep, mode: OfferMode): OfferStep | null {
  const steps = stepsOf(mode);
  return steps[steps.indexOf(step) - 1] ?? null;
}

export type DraftFieldName =
  | "name"
  | "kana"
  | "summary"
  | "description"
  | "themes"
  | "likes"
  | "listening"
  | "offers"
  | "howManyPeople"
  | "companion"
  | "firstTimeFriendly"
  | "noQualificationNeeded"
  | "when"
  | "placeKind"
  | "municipality"
  | "areaName"
  | "address"
  | "isNotHome"
  | "privatePoint"
  | "accessNote"
  | "targets"
  | "costKind"
  | "costNote"
  | "languages"
  | "connectWays"
  | "connectNote"
  | "phone"
  | "email"
  | "url"
  | "photoConsent"
  | "visibility"
  | "agrees"
  | "endsOn";

const ABOUT: Record<ListingKind, DraftFieldName[]> = {
  resource: ["name", "kana", "summary", "description", "themes"],
  activity: ["name", "summary", "description", "themes"],
  role: [
    "name",
    "summary",
    "description",
    "themes",
    "howManyPeople",
    "companion",
    "firstTimeFriendly",
    "noQualificationNeeded",
  ],
  person: ["name", "summary", "likes", "listening", "offers", "themes"],
};

/** The fields of a step, in the order of its form. */
export function fieldsOfStep(step: OfferStep, kind: ListingKind, mode: OfferMode): readonly DraftFieldName[] {
  switch (step) {
    case "what":
      return ABOUT[kind];
    case "when":
      return ["when"];
    case "where":
      if (mode === "operator") return ["address", "accessNote"];
      return kind === "person"
        ? ["placeKind", "municipality", "areaName", "privatePoint"]
        : ["placeKind", "municipality", "areaName", "address", "isNotHome", "privatePoint", "accessNote"];
    case "whom":
      return kind === "person" ? ["targets", "languages"] : ["targets", "costKind", "costNote", "languages"];
    case "connect":
      return mode === "operator"
        ? ["connectWays", "phone", "email", "url", "connectNote"]
        : ["connectWays", "connectNote"];
    case "photo":
      return ["photoConsent"];
    case "visibility":
      return ["visibility"];
    case "consent":
      return ["agrees", "endsOn"];
    case "check":
      return [];
  }
}

/** Fields that hold several values. */
export const MANY_FIELDS: readonly DraftFieldName[] = ["themes", "targets", "connectWays"];
