import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, errors } from "jose";
import { DomainError } from "~/shared/domain-error";
import type { AliasKey } from "./alias-key.server";
import { AliasKeysError, aliasKeys } from "./alias-keys.server";

/** noKey: sealed with a key this site does not have. broken: changed since it was sealed, or of another alias. */
export type SealProblem = "noKey" | "broken";

/**
 * Words that cannot be opened. They stay as they are: with the right key they open again. To doors that know no more it is
 * "unavailable"; pages tell by `problem` what to do.
 */
export class SealError extends DomainError {
  constructor(
    readonly problem: SealProblem,
    options?: { cause?: unknown },
  ) {
    super("unavailable", { seal: problem }, options);
  }
}

const ALGORITHM = { alg: "dir", enc: "A256GCM" };
/** A key is made ready once, not for each of a thousand words. */
const ready = new WeakMap<AliasKey, Promise<CryptoKey>>();

/**
 * Encrypts words of an alias (JWE compact, A256GCM) with the first of the site's keys. The alias id stands in the protected
 * header: what was sealed for one alias opens for no other.
 */
export async function sealWords(words: object, aliasId: string): Promise<string> {
  const key = presentKeys()[0]!;
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(words)))
    .setProtectedHeader({ ...ALGORITHM, kid: key.kid, aid: aliasId })
    .encrypt(await readyKey(key));
}

/** What `sealWords` was given, to be read by a schema. Throws SealError. */
export async function openWords(sealed: string, aliasId: string): Promise<unknown> {
  const { kid, aid } = headerOf(sealed);
  const key = presentKeys().find((one) => one.kid === kid);
  if (!key) throw new SealError("noKey");
  if (aid !== aliasId) throw new SealError("broken");
  try {
    const options = { keyManagementAlgorithms: [ALGORITHM.alg], contentEncryptionAlgorithms: [ALGORITHM.enc] };
    const { plaintext } = await compactDecrypt(sealed, await readyKey(key), options);
    return JSON.parse(new TextDecoder().decode(plaintext));
  } catch (error) {
    // Also a key of the right name with another secret ends here: it cannot be told from changed words.
    if (error instanceof errors.JOSEError) throw new SealError("broken", { cause: error });
    throw error;
  }
}

/** The name of the key that words were sealed with; null when they are no sealed words at all. */
export function kidOf(sealed: string): string | null {
  try {
    return headerOf(sealed).kid;
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

/** The name of the key that seals now. */
export function sealingKid(): string {
  return presentKeys()[0]!.kid;
}

/** A file that cannot be read is as good as no key: nothing is sealed or opened until it is mended. */
function presentKeys(): AliasKey[] {
  try {
    return aliasKeys();
  } catch (error) {
    if (error instanceof AliasKeysError) throw new SealError("noKey", { cause: error });
    throw error;
  }
}

function headerOf(sealed: string): { kid: string; aid: unknown } {
  let header: { kid?: unknown; aid?: unknown };
  try {
    header = decodeProtectedHeader(sealed);
  } catch (error) {
    // jose says "Invalid Token or Protected Header formatting" as a plain TypeError.
    if (error instanceof TypeError) throw new SealError("broken", { cause: error });
    throw error;
  }
  if (typeof header.kid !== "string") throw new SealError("broken");
  return { kid: header.kid, aid: header.aid };
}

function readyKey(key: AliasKey): Promise<CryptoKey> {
  const before = ready.get(key);
  if (before) return before;
  const made = crypto.subtle.importKey("raw", key.secret, "AES-GCM", false, ["encrypt", "decrypt"]);
  ready.set(key, made);
  return made;
}
