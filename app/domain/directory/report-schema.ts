import { z } from "zod";
import { findContact, lengthOf } from "./report-contact";

export const REPORT_TOPICS = ["closed", "moved", "phone", "hours", "name", "other"] as const;
export type ReportTopic = (typeof REPORT_TOPICS)[number];

export const REPORT_MESSAGE_MAX = 1000;
export const REPORT_PROPOSAL_MAX = 200;
export const REPORT_WHY_MAX = 200;

export type ReportProblem = "topic" | "messageEmpty" | "messageLong" | "proposalLong" | "whyLong" | "contact" | "email";

/** What an officer can take over: the field of the listing and what it should say. */
export type ReportProposal =
  | { phone: string }
  | { address: string }
  | { openingNote: string }
  | { name: string }
  | { status: "retired" };

const topic = z.enum(REPORT_TOPICS);

export type ReportInput = {
  topic: ReportTopic;
  message: string;
  proposal: ReportProposal | null;
  why: string;
};
export type ReportForm = { topic: string; message: string; proposal: string; why: string; keepsContact: boolean };

/**
 * Reads the form. `problems` names what is to be mended; `contact` means that the text holds what looks like a telephone
 * number or an e-mail address (`found`) and nobody has said yet that it belongs to the place itself.
 */
export function readReport(
  form: ReportForm,
): { ok: true; input: ReportInput } | { ok: false; problems: ReportProblem[]; found: string | null } {
  const message = tidy(form.message);
  const proposal = tidy(form.proposal).replaceAll("\n", " ");
  const why = tidy(form.why).replaceAll("\n", " ");
  const problems: ReportProblem[] = [];
  const chosen = topic.safeParse(form.topic);
  if (!chosen.success) problems.push("topic");
  if (message === "") problems.push("messageEmpty");
  if (lengthOf(message) > REPORT_MESSAGE_MAX) problems.push("messageLong");
  if (lengthOf(proposal) > REPORT_PROPOSAL_MAX) problems.push("proposalLong");
  if (lengthOf(why) > REPORT_WHY_MAX) problems.push("whyLong");
  // The right number of a wrong number is what was asked for.
  const found = findContact([message, why, ...(form.topic === "phone" ? [] : [proposal])].join("\n"));
  if (found && !form.keepsContact) problems.push("contact");
  if (!chosen.success || problems.length > 0) return { ok: false, problems, found };
  const taken = proposalOf(chosen.data, proposal);
  // A right value that belongs to no one field stays with what was written.
  const isLeft = proposal !== "" && proposedText(taken) === null;
  const words = isLeft ? `${message}\n→ ${proposal}` : message;
  return { ok: true, input: { topic: chosen.data, message: words, proposal: taken, why } };
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function proposalOf(topic: ReportTopic, text: string): ReportProposal | null {
  if (topic === "closed") return { status: "retired" };
  if (text === "") return null;
  if (topic === "phone") return { phone: text };
  if (topic === "moved") return { address: text };
  if (topic === "hours") return { openingNote: text };
  if (topic === "name") return { name: text };
  return null;
}

const proposalSchema = z.union([
  z.object({ phone: z.string() }),
  z.object({ address: z.string() }),
  z.object({ openingNote: z.string() }),
  z.object({ name: z.string() }),
  z.object({ status: z.literal("retired") }),
]);

/** The proposal of a row; null when there is none or an old one cannot be read. */
export function readProposal(value: unknown): ReportProposal | null {
  return proposalSchema.nullable().catch(null).parse(value);
}

/** What the visitor typed as the right value; null for a place that is gone. */
export function proposedText(proposal: ReportProposal | null): string | null {
  if (!proposal || "status" in proposal) return null;
  return Object.values(proposal)[0] ?? null;
}
