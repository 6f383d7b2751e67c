import { env } from "~/gateways/env.server";

export type SiteFacts = {
  siteName: string;
  /** Without a slash at the end. */
  baseUrl: string;
  /** null = no tiles, only our own boundaries. */
  mapTileUrl: string | null;
  mapTileCredit: string;
  /** PeerTube sites whose videos our pages may frame. */
  peertubeHosts: string[];
  /** The municipality shown first, 6 digits. */
  regionCode: string;
  /** The address the site's mails come from. */
  mailFrom: string;
};

/** The settings a page or an API answer may show. */
export function siteFacts(): SiteFacts {
  const { siteName, baseUrl, mapTileUrl, mapTileCredit, peertubeHosts, regionCode, mailFrom } = env();
  return { siteName, baseUrl, mapTileUrl, mapTileCredit, peertubeHosts, regionCode, mailFrom };
}
