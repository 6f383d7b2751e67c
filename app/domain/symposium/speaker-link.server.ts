import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import type { Symposium, SymposiumSpeaker } from "~prisma/client";
import { readContent } from "./content-of";
import { symposiumTimes } from "./find-problems";
import { type Consents, readProposal, type SpeakerPageView } from "./speaker-answer";
import type { ConsentAnswer } from "./symposium";
import type { Speaker, SymposiumContent } from "./symposium-content";

export type LinkedSpeaker = {
  row: SymposiumSpeaker & { symposium: Symposium };
  content: SymposiumContent;
  speaker: Speaker;
};

/**
 * The entry a speaker's link opens, out of the draft the officers write. Throws DomainError("notFound") when the link was
 * ended or the speaker is no longer named.
 */
export async function findLinkedSpeaker(token: string, tx: Tx = db()): Promise<LinkedSpeaker> {
  const row = await tx.symposiumSpeaker.findUnique({
    where: { tokenDigest: digestOfToken(token) },
    include: { symposium: true },
  });
  const content = row && readContent(row.symposium.draft);
  const speaker = content?.speakers.find(({ id }) => id === row?.id);
  if (!row || !content || !speaker) throw new DomainError("notFound", { speaker: "link" });
  return { row, content, speaker };
}

/** What the page of a speaker shows. Throws DomainError("notFound"). */
export async function getSpeakerPage({ token }: { token: string }): Promise<SpeakerPageView> {
  const { row, content, speaker } = await findLinkedSpeaker(token);
  const { symposium } = row;
  const times = symposiumTimes(content);
  const { kana, affiliation, title, profile } = speaker;
  const proposed = readProposal(row.proposed);
  return {
    symposium: {
      title: content.title,
      hostName: municipalityByCode(symposium.hostCode)?.name ?? symposium.hostCode,
      form: content.form,
      startsAt: times?.startsAt.toISOString() ?? null,
      endsAt: times?.endsAt.toISOString() ?? null,
      path: symposium.publishedRevision === null ? null : `/symposia/${symposium.id}`,
      willBeRecorded: content.recording === "yes",
      contact: content.contact,
      isCancelled: symposium.eventStatus === "cancelled",
    },
    name: speaker.name,
    entry: { kana, affiliation, title, profile },
    proposed,
    items: content.programme.flatMap((item) => {
      const own = item.speakers.find(({ speakerId }) => speakerId === speaker.id);
      return own ? [{ id: item.id, kind: item.kind, title: item.title, role: own.role }] : [];
    }),
    consents: consentsOf(row),
    hasPhoto: row.photoFile !== null,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
  };
}

export function consentsOf(
  row: Pick<SymposiumSpeaker, "consentRecording" | "consentSlides" | "consentPhoto">,
): Consents {
  return {
    recording: row.consentRecording as ConsentAnswer,
    slides: row.consentSlides as ConsentAnswer,
    photo: row.consentPhoto as ConsentAnswer,
  };
}
