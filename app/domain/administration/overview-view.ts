/** What an administrator sees first: what needs attention, and how much there is. */
export type Overview = {
  failedJobs: number;
  waitingMails: number;
  failedMails: number;
  unknownMails: number;
  openInvitations: number;
  hasBanner: boolean;
  search: {
    engine: "embedded" | "meilisearch";
    isHealthy: boolean;
    published: number;
    /** null while the engine does not answer. */
    indexed: number | null;
    failures: { id: string; at: string; taskType: string; errorCode: string }[];
  };
  imports: { id: string; fileName: string; startedAt: string; isFinished: boolean; counts: ImportCounts }[];
  counts: { listings: number; municipalities: number; officers: number; professionals: number; administrators: number };
};

export type ImportCounts = { rows: number; created: number; updated: number; rejected: number };

/** Whether anything stands under "needs attention". */
export function needsAttention(overview: Overview): boolean {
  const { failedJobs, failedMails, unknownMails, waitingMails, search } = overview;
  return failedJobs + failedMails + unknownMails + waitingMails + search.failures.length > 0 || !search.isHealthy;
}
