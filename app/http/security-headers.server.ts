import { EMBED_ORIGINS } from "~/domain/archive/embed-address";

/** Response headers of every page: what it may load, who may frame it, what it tells others. */
export type SecurityHeaderFacts = {
  nonce: string;
  pathname: string;
  /** https: pages may then only be reached so. */
  baseUrl: string;
  mapTileUrl: string | null;
  /** PeerTube sites whose videos may be framed. */
  peertubeHosts: readonly string[];
  /** Vite's client in development speaks over a web socket and puts styles in by script. */
  isDevelopment?: boolean;
};

const ONE_YEAR_SECONDS = 31_536_000;

/** Header name → value. */
export function securityHeaders(facts: SecurityHeaderFacts): Record<string, string> {
  const isSecure = facts.baseUrl.startsWith("https://");
  const mayBeFramed = facts.pathname === "/embed" || facts.pathname.startsWith("/embed/");
  return {
    "Content-Security-Policy": contentSecurityPolicy(facts, { isSecure, mayBeFramed }),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": mayBeFramed || facts.pathname.startsWith("/api/") ? "cross-origin" : "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(self), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    ...(mayBeFramed ? {} : { "X-Frame-Options": "DENY" }),
    ...(isSecure ? { "Strict-Transport-Security": `max-age=${ONE_YEAR_SECONDS}; includeSubDomains` } : {}),
  };
}

function contentSecurityPolicy(
  { nonce, mapTileUrl, peertubeHosts, isDevelopment }: SecurityHeaderFacts,
  { isSecure, mayBeFramed }: { isSecure: boolean; mayBeFramed: boolean },
): string {
  const tileOrigin = mapTileUrl ? [tileSource(mapTileUrl)] : [];
  const directives: Record<string, string[]> = {
    "default-src": ["'self'"],
    "script-src": ["'self'", `'nonce-${nonce}'`],
    "style-src": ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    // Style attributes of server-made SVG and of Leaflet's panes; they cannot carry a script.
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", ...tileOrigin],
    "font-src": ["'self'"],
    "connect-src": isDevelopment ? ["'self'", "ws:"] : ["'self'"],
    "media-src": ["'self'"],
    // Videos of other sites, which the page of a record only loads after a click.
    "frame-src": ["'self'", ...Object.values(EMBED_ORIGINS), ...peertubeHosts.map((host) => `https://${host}`)],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": mayBeFramed ? ["*"] : ["'none'"],
    ...(isSecure ? { "upgrade-insecure-requests": [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** `https://{s}.tile.example.jp/…` → `https://*.tile.example.jp`. */
function tileSource(template: string): string {
  return new URL(template.replace("{s}", "subdomain")).origin.replace("//subdomain.", "//*.");
}
