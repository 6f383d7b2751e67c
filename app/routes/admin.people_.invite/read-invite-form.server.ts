import { readEmail } from "~/domain/accounts/account-fields";
import type { InviteAnswer } from "~/domain/accounts/invite-form";
import { resolveMunicipalityName } from "~/domain/accounts/resolve-municipality-name.server";

type Invited = { email: string; role: "officer" | "administrator"; municipalityCode: string | null };

/** Whom the form invites, or null with what is to be mended. */
export function readInviteForm(form: FormData): { invited: Invited | null; answer: InviteAnswer } {
  const email = readEmail(form.get("email"));
  const role = form.get("role") === "administrator" ? "administrator" : "officer";
  const municipality = String(form.get("municipality") ?? "")
    .trim()
    .slice(0, 120);
  const answer: InviteAnswer = { values: { email: email.value, role, municipality }, problems: [], choices: [] };
  if (email.problem) {
    answer.problems.push({ field: "email", problem: email.problem === "emailEmpty" ? "emailEmpty" : "email" });
  }
  const code = role === "officer" ? readTown(municipality, String(form.get("municipalityCode") ?? ""), answer) : null;
  if (answer.problems.length > 0) return { invited: null, answer };
  return { invited: { email: email.value, role, municipalityCode: code }, answer };
}

function readTown(name: string, code: string, answer: InviteAnswer): string | null {
  const problem = (what: "municipalityEmpty" | "municipalityUnknown" | "municipalityMany") => {
    answer.problems.push({ field: "municipality", problem: what });
    return null;
  };
  if (name === "") return problem("municipalityEmpty");
  const found = resolveMunicipalityName({ name, code });
  const [only] = found;
  if (!only) return problem("municipalityUnknown");
  if (found.length === 1) return only.code;
  answer.choices = found;
  return problem("municipalityMany");
}
