import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { claimListing } from "~/domain/directory/claim-listing.server";
import { claimSchema, readClaimCode } from "~/domain/directory/claim-rules";
import { proveClaim } from "~/domain/directory/prove-claim.server";
import { isDomainError } from "~/shared/domain-error";

export type ClaimFormValues = { way: string; position: string; message: string };

/** What came of a sent form of this page. */
export type TakenClaim =
  | { is: "begun" }
  | { is: "proved" }
  | { is: "formProblems"; values: ClaimFormValues; problems: ("way" | "position" | "message")[] }
  | { is: "refused"; reason: "limited" | "noWay" | "taken"; values: ClaimFormValues }
  | { is: "codeProblem"; problem: "shape" | "ended" }
  | { is: "codeProblem"; problem: "wrong"; triesLeft: number };

type Sent = { actor: Actor; listingId: string; form: FormData; now: Date };

/** Begins a claim, or proves one by its code. */
export function takeClaim(sent: Sent): Promise<TakenClaim> {
  return sent.form.get("intent") === "prove" ? prove(sent) : begin(sent);
}

async function begin({ actor, listingId, form, now }: Sent): Promise<TakenClaim> {
  const text = (name: string) => String(form.get(name) ?? "").replaceAll("\r\n", "\n");
  const values = { way: text("way"), position: text("position"), message: text("message") };
  const read = claimSchema.safeParse(values);
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
    const problems = (["position", "way", "message"] as const).filter((name) => wrong.has(name));
    return { is: "formProblems", values, problems };
  }
  try {
    await claimListing({ actor, listingId, scope: scopeOf(actor), input: read.data, now });
    return { is: "begun" };
  } catch (error) {
    if (isDomainError(error) && error.reason === "limited") return { is: "refused", reason: "limited", values };
    if (isDomainError(error) && error.reason === "notAllowed") return { is: "refused", reason: "noWay", values };
    throw error;
  }
}

async function prove({ actor, listingId, form, now }: Sent): Promise<TakenClaim> {
  const code = readClaimCode(String(form.get("code") ?? ""));
  if (code === null) return { is: "codeProblem", problem: "shape" };
  try {
    const proof = await proveClaim({ actor, listingId, code, now });
    if (proof.ok) return { is: "proved" };
    if (proof.reason === "ended") return { is: "codeProblem", problem: "ended" };
    return { is: "codeProblem", problem: "wrong", triesLeft: proof.triesLeft };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return { is: "refused", reason: "taken", values: { way: "", position: "", message: "" } };
  }
}
