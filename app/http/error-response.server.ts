import { log } from "~/gateways/log.server";
import { isDomainError, type RefusalReason } from "~/shared/domain-error";

/** One table for every door: status and how loud the log is. */
const REFUSALS: Record<RefusalReason, { status: number; level: "debug" | "info" | "warn"; title: string }> = {
  notFound: { status: 404, level: "debug", title: "見つかりません" },
  notAllowed: { status: 403, level: "info", title: "許可されていません" },
  conflict: { status: 409, level: "info", title: "ほかの変更と重なりました" },
  limited: { status: 429, level: "info", title: "回数の上限を超えました" },
  unavailable: { status: 503, level: "warn", title: "いま利用できません" },
};

export type ParameterProblem = { name: string; message: string };

/** The answer of the API to an expected refusal (RFC 9457). Anything else is a bug and is thrown again. */
export function problemResponse(error: unknown): Response {
  if (!isDomainError(error)) throw error;
  const { status, title } = report(error.reason, error.facts);
  return problem({ status, title, reason: error.reason, ...error.facts });
}

/** The answer of the API to parameters it cannot read: 400 with one entry for each. */
export function badParametersResponse(problems: ParameterProblem[]): Response {
  return problem({ status: 400, title: "パラメーターが正しくありません", problems });
}

/** What a page's loader or action throws for an expected refusal; the nearest error boundary shows it. */
export function pageRefusal(error: unknown): Response {
  if (!isDomainError(error)) throw error;
  const { status } = report(error.reason, error.facts);
  return new Response(null, { status, statusText: error.reason });
}

function report(reason: RefusalReason, facts: Record<string, string | number>) {
  const refusal = REFUSALS[reason];
  log[refusal.level]({ reason, facts }, "refused");
  return refusal;
}

function problem(body: { status: number; title: string; [fact: string]: unknown }): Response {
  return new Response(JSON.stringify({ type: "about:blank", ...body }), {
    status: body.status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
