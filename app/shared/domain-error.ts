/** Why a wish was refused, in words every door (page, API, importer) can translate. */
export type RefusalReason = "notFound" | "notAllowed" | "conflict" | "limited" | "unavailable";

/**
 * An expected refusal. Wrong input is a value, not this; a bug is neither and flies.
 * `facts` are shown or logged and must hold no search text and nothing about a person.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";
  constructor(
    readonly reason: RefusalReason,
    readonly facts: Record<string, string | number> = {},
    options?: { cause?: unknown },
  ) {
    super(`${reason} ${JSON.stringify(facts)}`, options);
  }
}

export function isDomainError(error: unknown): error is DomainError {
  return error instanceof DomainError;
}
