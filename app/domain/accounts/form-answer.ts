/** What a form about accounts says back: what was typed (never a password or a code) and what is to be mended. */
export type AccountProblem =
  | "emailEmpty"
  | "email"
  | "emailSame"
  | "nameEmpty"
  | "nameLong"
  | "passwordEmpty"
  | "passwordShort"
  | "passwordLong"
  | "passwordWrong"
  | "passwordMissing"
  | "credentials"
  | "code"
  | "appCode"
  | "backupCode"
  | "challengeGone"
  | "link"
  | "limited"
  | "agree"
  | "lastAdministrator"
  | "municipalityEmpty"
  | "municipalityUnknown"
  | "municipalityMany"
  | "organisation"
  | "jobTitle"
  | "alreadyAsked"
  | "factorNeeded";

export type FieldProblem = { field: string; problem: AccountProblem };

export type FormAnswer = { values: Record<string, string>; problems: FieldProblem[] };

/** The answer when one thing is wrong. */
export function oneProblem(field: string, problem: AccountProblem, values: Record<string, string> = {}): FormAnswer {
  return { values, problems: [{ field, problem }] };
}
