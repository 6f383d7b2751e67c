/** A path without the tokens in it (/relay/…, /invitations/…): whoever reads a log must not be able to use them. */
export function maskTokens(path: string): string {
  return path.replace(/[\w-]{32,}/g, ":token");
}
