import { isRouteErrorResponse } from "@remix-run/react";

const WORDS = {
  400: "badRequest",
  403: "notAllowed",
  404: "notFound",
  409: "conflict",
  410: "notFound",
  415: "badRequest",
  429: "unavailable",
  503: "unavailable",
} as const;

export type ErrorWord = (typeof WORDS)[keyof typeof WORDS] | "server";

export function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** Which of the messages common.error.* tells about an error; everything unexpected is "server". */
export function errorWord(error: unknown): ErrorWord {
  return WORDS[statusOf(error) as keyof typeof WORDS] ?? "server";
}
