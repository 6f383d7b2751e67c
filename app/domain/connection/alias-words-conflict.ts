import { DomainError } from "~/shared/domain-error";
import type { AliasWords } from "./alias-words";

/** Somebody saved in between. `present` is what stands there now: for the form, never for a log, so it is no fact. */
export class AliasWordsConflict extends DomainError {
  readonly #present: AliasWords;
  constructor(
    aliasId: string,
    readonly version: number,
    present: AliasWords,
  ) {
    super("conflict", { alias: aliasId, version });
    this.#present = present;
  }
  get present(): AliasWords {
    return this.#present;
  }
}
