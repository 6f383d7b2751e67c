/** The form of a decision: what was chosen, and a reason from the list, of one's own, or both. */
import { type Decision, isDecision, needsReason, REASON_MAX, type ReviewKind } from "./review";

export const TEMPLATES = [
  "unclear",
  "privacy",
  "place",
  "outside",
  "business",
  "duplicate",
  "checked",
  "notConfirmed",
  "cannotConfirm",
  "unknownOrganisation",
] as const;
export type TemplateKey = (typeof TEMPLATES)[number];

/** Which ready-made reasons fit which kind. */
export const TEMPLATES_OF: Record<ReviewKind, readonly TemplateKey[]> = {
  offer: ["unclear", "privacy", "place", "outside", "business", "duplicate"],
  edit: ["unclear", "privacy", "place", "outside", "business"],
  report: ["checked", "notConfirmed"],
  claim: ["cannotConfirm"],
  professional: ["unknownOrganisation", "outside"],
  abuse: [],
  duplicate: [],
};

export type DecideProblem = "choose" | "reason" | "reasonLong";
export type DecideValues = { decision: string; template: string; reason: string; takesProposal: boolean };
/** What the page shows again after a decision that was not taken. */
export type DecideAnswer = {
  values: DecideValues;
  problems: DecideProblem[];
  refusal: "conflict" | "undoConflict" | "notAllowed" | null;
};

export function decideValuesOf(form: FormData): DecideValues {
  const text = (name: string) => String(form.get(name) ?? "").replace(/\r\n?/g, "\n");
  const [decision, template, reason] = [text("decision"), text("template"), text("reason")];
  return { decision, template, reason, takesProposal: form.get("takesProposal") === "yes" };
}

/** `words` gives the sentence of a template; it stands before what was written by hand. */
export function readDecision(
  values: DecideValues,
  kind: ReviewKind,
  words: (template: TemplateKey) => string,
): { ok: true; decision: Decision; reason: string } | { ok: false; problems: DecideProblem[] } {
  const template = TEMPLATES_OF[kind].find((key) => key === values.template);
  const reason = [template ? words(template) : "", values.reason.trim()].filter(Boolean).join("\n");
  const problems: DecideProblem[] = [];
  if (!isDecision(values.decision)) problems.push("choose");
  else if (needsReason(kind, values.decision) && reason === "") problems.push("reason");
  if ([...reason].length > REASON_MAX) problems.push("reasonLong");
  if (!isDecision(values.decision) || problems.length > 0) return { ok: false, problems };
  return { ok: true, decision: values.decision, reason };
}
