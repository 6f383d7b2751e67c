import { json, redirect } from "@remix-run/node";
import { readReturnPath } from "~/domain/accounts/account-fields";
import { type AccountProblem, type FormAnswer, oneProblem } from "~/domain/accounts/form-answer";
import type { AuthAnswer } from "./call-auth.server";

/** The page again, with what is to be mended; 429 when there were too many tries. */
export function formAgain(answer: FormAnswer, headers?: Headers) {
  const isLimited = answer.problems.some(({ problem }) => problem === "limited");
  return json(answer, { status: isLimited ? 429 : 422, ...(headers && { headers }) });
}

/** The page again after the engine said no: one message for every reason, but for too many tries. */
export function refused(
  engine: AuthAnswer,
  { field, problem, values = {} }: { field: string; problem: AccountProblem; values?: Record<string, string> },
) {
  return formAgain(oneProblem(field, engine.status === 429 ? "limited" : problem, values), engine.headers);
}

/** Where to go on after signing in. The engine's cookies go along. */
export function goOn(engine: AuthAnswer, to: string | null, otherwise = "/account") {
  return redirect(to ?? otherwise, { status: 303, headers: engine.headers });
}

/** Whether the engine asks for the second factor before it signs in. */
export function asksSecondFactor(engine: AuthAnswer): boolean {
  return engine.data.twoFactorRedirect === true;
}

/** `?to=` of an address, when it is a path of this site. */
export function returnPathOf(request: Request): string | null {
  return readReturnPath(new URL(request.url).searchParams.get("to"));
}

/** An address of ours with a word (`?sent`) and `to=` behind it, where they are given. */
export function withReturnPath(path: string, to: string | null, word?: string): string {
  const parts = [...(word ? [word] : []), ...(to === null ? [] : [`to=${encodeURIComponent(to)}`])];
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}
