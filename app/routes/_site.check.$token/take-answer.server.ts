import { answerCheckLink, type CheckLinkAnswer } from "~/domain/directory/answer-check-link.server";
import { type CheckAnswer, checkAnswerSchema, type DeadLink } from "~/domain/directory/check-link";
import { getCheckLink } from "~/domain/directory/get-check-link.server";
import { type FormProblem, type ListingFormValues, readListingForm } from "~/domain/directory/listing-form";
import { snapshotOf } from "~/domain/directory/listing-snapshot";
import { relocateListing } from "~/domain/directory/relocate-listing.server";
import { isDomainError } from "~/shared/domain-error";

/** What came of a sent answer. `problems`: shown at the form of that step again, with what was typed. */
export type TakenAnswer =
  | { is: "done"; done: "confirmed" | "corrected" | "retired"; listingId: string }
  | { is: "dead"; reason: DeadLink }
  | {
      is: "problems";
      step: "correct" | "retire";
      values: ListingFormValues;
      problems: FormProblem[];
      isUnchanged: boolean;
    };

const DONE = { confirm: "confirmed", correct: "corrected", retire: "retired" } as const;

export async function takeAnswer(options: {
  token: string;
  values: ListingFormValues;
  now: Date;
}): Promise<TakenAnswer> {
  const { token, values, now } = options;
  const kind = checkAnswerSchema.safeParse(values.answer?.[0]);
  const link = await getCheckLink({ token, now });
  if (!link.isUsable || !kind.success) return { is: "dead", reason: link.isUsable ? "unknown" : link.reason };
  if (kind.data === "retire" && values.isSure?.[0] !== "yes") return problems("retire", values);
  if (kind.data !== "correct") return give({ token, now, values }, kind.data, { answer: kind.data });
  const base = snapshotOf(link.listing);
  const read = readListingForm({ values, base, extent: "short" });
  if (!read.ok) return { ...problems("correct", values), problems: read.problems };
  const input = await relocateListing(read.input, base);
  return give({ token, now, values }, "correct", { answer: "correct", input });
}

async function give(
  sent: { token: string; now: Date; values: ListingFormValues },
  kind: CheckAnswer,
  answer: CheckLinkAnswer,
): Promise<TakenAnswer> {
  try {
    const { listingId } = await answerCheckLink({ token: sent.token, answer, now: sent.now });
    return { is: "done", done: DONE[kind], listingId };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    if (error.facts.reason === "unchanged") return { ...problems("correct", sent.values), isUnchanged: true };
    const reason = (["used", "expired", "ended"] as const).find((one) => one === error.facts.reason);
    return { is: "dead", reason: reason ?? "unknown" };
  }
}

function problems(step: "correct" | "retire", values: ListingFormValues) {
  return { is: "problems" as const, step, values, problems: [] as FormProblem[], isUnchanged: false };
}
