import { readDigits, readEmail, readPassword } from "~/domain/accounts/account-fields";
import type { Actor } from "~/domain/accounts/actor";
import { checkPassword } from "~/domain/accounts/check-password.server";
import { confirmEmailChange } from "~/domain/accounts/confirm-email-change.server";
import { type FieldProblem, oneProblem } from "~/domain/accounts/form-answer";
import { requestEmailChange } from "~/domain/accounts/request-email-change.server";
import { formAgain } from "~/http/account-forms.server";
import { requestTime } from "~/http/request-time.server";
import { findSession } from "~/http/session.server";

type Sent = { request: Request; actor: Actor; fields: FormData };

/** The first step: the new address and the present password. null when a code was sent. */
export async function askForChange({ actor, fields }: Sent) {
  const email = readEmail(fields.get("newEmail"));
  const password = readPassword(fields.get("password"));
  const values = { newEmail: email.value };
  const problems: FieldProblem[] = [];
  if (email.problem) problems.push({ field: "newEmail", problem: email.problem });
  else if (email.value === actor.email) problems.push({ field: "newEmail", problem: "emailSame" });
  if (password.problem) problems.push({ field: "password", problem: password.problem });
  if (problems.length > 0) return formAgain({ values, problems });
  const now = requestTime();
  const answer = await checkPassword({ userId: actor.userId, password: password.value, now });
  if (answer === "missing") return formAgain(oneProblem("password", "passwordMissing", values));
  if (answer === "wrong") return formAgain(oneProblem("password", "passwordWrong", values));
  await requestEmailChange({ actor, to: email.value, now });
  return null;
}

/** The second step: the code of the mail. null when the address has changed. */
export async function proveAddress({ request, actor, fields }: Sent) {
  const endsOthers = fields.get("endOthers") === "yes";
  const present = await findSession(request);
  const endOthers = endsOthers ? { allBut: present?.id ?? "" } : null;
  const code = readDigits(fields.get("code"));
  if (await confirmEmailChange({ actor, code, endOthers, now: requestTime() })) return null;
  return formAgain(oneProblem("code", "code", { endOthers: endsOthers ? "yes" : "no" }));
}
