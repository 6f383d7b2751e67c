import type { Actor } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { countMails } from "~/domain/mail/find-mail-log.server";
import { getSearchStatus } from "~/domain/search/get-search-status.server";
import { db } from "~/gateways/db.server";
import { stuckJobs } from "./find-stuck-jobs.server";
import { codesTakingPart } from "./find-taking-part.server";
import { getBanner } from "./get-banner.server";
import { WAITS_LONG_MS } from "./jobs";
import type { Overview } from "./overview-view";

const IMPORTS_SHOWN = 5;

/** The state of the whole site. Throws DomainError("notAllowed"). */
export async function getOverview({ actor, now }: { actor: Actor; now: Date }): Promise<Overview> {
  assertAdministrator(actor);
  const [failedJobs, mails, stuckMails, openInvitations, banner, status, imports, counts] = await Promise.all([
    db().outboxEvent.count({ where: stuckJobs(now) }),
    countMails(now),
    db().mail.count({ where: waitsLong(now) }),
    db().invitation.count({ where: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } } }),
    getBanner({ actor, now }),
    getSearchStatus(),
    db().importRun.findMany({ orderBy: { startedAt: "desc" }, take: IMPORTS_SHOWN, omit: { report: true } }),
    countEverything(),
  ]);
  const { engine, healthy, published, indexed, failures } = status;
  return {
    failedJobs,
    waitingMails: stuckMails,
    failedMails: mails.failed,
    unknownMails: mails.unknown,
    openInvitations,
    hasBanner: banner !== null,
    search: {
      engine,
      isHealthy: healthy,
      published,
      indexed,
      failures: failures.map(({ id, at, taskType, errorCode }) => ({
        ...{ id: String(id), at: at.toISOString(), taskType, errorCode },
      })),
    },
    imports: imports.map(({ id, fileName, startedAt, finishedAt, rows, created, updated, rejected }) => ({
      ...{ id, fileName, startedAt: startedAt.toISOString(), isFinished: finishedAt !== null },
      counts: { rows, created, updated, rejected },
    })),
    counts,
  };
}

function waitsLong(now: Date) {
  return { messageId: null, failedAt: null, sentAt: null, createdAt: { lt: new Date(now.getTime() - WAITS_LONG_MS) } };
}

async function countEverything(): Promise<Overview["counts"]> {
  const holding = (role: string) => db().membership.count({ where: { role, status: "approved" } });
  const [listings, codes, officers, professionals, administrators] = await Promise.all([
    db().listing.count({ where: { status: "published" } }),
    codesTakingPart(),
    holding("officer"),
    holding("professional"),
    holding("administrator"),
  ]);
  return { listings, municipalities: codes.size, officers, professionals, administrators };
}
