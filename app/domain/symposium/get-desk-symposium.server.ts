import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { SymposiumSpeaker } from "~prisma/client";
import { checkDraft } from "./check-draft.server";
import { readContent } from "./content-of";
import { type DeskSpeaker, type DeskSymposium, deskState, isSameContent } from "./desk-symposia";
import { type DeskAt, getEditable } from "./editable-symposium.server";
import { publishedContent } from "./publish-symposium.server";
import { canChangeCoHosts } from "./rules";
import { readProposal } from "./speaker-answer";
import { consentsOf } from "./speaker-link.server";
import type { EventStatus } from "./symposium";

const NO_ACCESS = { joinUrl: "", joinNote: "", opensMinutesBefore: 30 };

/** Everything officers see of a symposium while they write it. Throws DomainError("notFound") for anyone else's. */
export async function getDeskSymposium(asked: { at: DeskAt; id: string; now: Date }): Promise<DeskSymposium> {
  const { at, id, now } = asked;
  const row = await getEditable(at, id);
  const content = readContent(row.draft);
  const published = await publishedContent(db(), row);
  const more = await db().symposium.findUniqueOrThrow({
    where: { id },
    select: { series: { select: { id: true, title: true } }, access: true, speakers: true },
  });
  const problems = await checkDraft(db(), { id, content, now });
  return {
    id,
    ...hostsOf(at, row),
    series: more.series,
    isSample: row.isSample,
    ...{ content, version: row.draftVersion, published, revision: row.publishedRevision },
    publishedAt: row.publishedAt?.toISOString() ?? null,
    state: deskState({ ...row, now }),
    ...{ status: row.eventStatus as EventStatus, statusNote: row.statusNote },
    hasUnpublished: published !== null && !isSameContent(content, published),
    problems,
    access: more.access ? accessOf(more.access) : NO_ACCESS,
    speakers: more.speakers.map(toDeskSpeaker),
    hasDraftLink: row.previewDigest !== null,
    registered: await countRegistered(id),
  };
}

function hostsOf(at: DeskAt, row: { hostCode: string; coHosts: string[] }) {
  const nameOf = (code: string) => municipalityByCode(code)?.name ?? code;
  return {
    hostCode: row.hostCode,
    hostName: nameOf(row.hostCode),
    coHosts: row.coHosts.map((code) => ({ code, name: nameOf(code) })),
    mayChangeCoHosts: at.codes.includes(row.hostCode) && canChangeCoHosts(at.actor, row),
  };
}

function accessOf({ joinUrl, joinNote, opensMinutesBefore }: DeskSymposium["access"]): DeskSymposium["access"] {
  return { joinUrl, joinNote, opensMinutesBefore };
}

function toDeskSpeaker(row: SymposiumSpeaker): DeskSpeaker {
  return {
    id: row.id,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    proposedAt: row.proposedAt?.toISOString() ?? null,
    proposal: readProposal(row.proposed),
    consents: consentsOf(row),
    email: row.email,
    hasLink: row.tokenDigest !== null,
    photoFile: row.consentPhoto === "yes" ? row.photoFile : null,
  };
}

async function countRegistered(symposiumId: string): Promise<DeskSymposium["registered"]> {
  const groups = await db().registration.groupBy({
    by: ["state"],
    where: { symposiumId },
    _count: { _all: true },
  });
  const count = (...states: string[]) =>
    groups.filter(({ state }) => states.includes(state)).reduce((sum, { _count }) => sum + _count._all, 0);
  return { placed: count("placed"), waiting: count("waiting", "offered") };
}
