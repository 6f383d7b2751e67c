/** What the processes of the desk's bench tell each other. */

/** Who comes: with every alias, with a single one without events, with none. */
export const KEEPERS = ["full", "beginner", "none"] as const;
export type Keeper = (typeof KEEPERS)[number];

export type PlantReport = {
  /** Cookie headers of people signed in. */
  cookies: Record<Keeper, string>;
  /** Of the full one: an alias with all its events. */
  aliasId: string;
  /** Of the beginner: the alias without events. */
  emptyAliasId: string;
  aliases: number;
  events: number;
  connections: number;
};

/** What the site's process has used so far; `rssMb` after a full collection. */
export type SiteUse = { cpuMs: number; rssMb: number };
