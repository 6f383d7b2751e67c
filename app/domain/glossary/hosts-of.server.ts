import { hostNameOf } from "./published-terms.server";

/** The municipalities of a desk by name: whose word it is to be. */
export function hostsOf(codes: readonly string[]): { code: string; name: string }[] {
  return codes.map((code) => ({ code, name: hostNameOf(code) }));
}

/** The one chosen in a form; the desk's own when it is none of these. */
export function readHost(codes: readonly string[], chosen: unknown): string {
  return codes.find((code) => code === chosen) ?? codes[0] ?? "";
}
