import { env } from "~/gateways/env.server";
import { largestBytes } from "./archive-file";
import { FILE_KINDS, type FileKind } from "./record";

/** Bytes the site takes of a file of this kind. */
export function byteLimitOf(kind: FileKind): number {
  return largestBytes(kind, env().mediaLimitMb * 1_000_000);
}

/** Of every kind, for the page that asks for files. */
export function byteLimits(): Record<FileKind, number> {
  return Object.fromEntries(FILE_KINDS.map((kind) => [kind, byteLimitOf(kind)])) as Record<FileKind, number>;
}
