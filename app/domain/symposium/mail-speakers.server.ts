import { isMailAddress } from "~/domain/mail/mail-address";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { Tx } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import type { ConsentKind } from "./speaker-answer";
import type { LinkedSpeaker } from "./speaker-link.server";

const MOST_OFFICERS = 20;

/**
 * Tells who made the symposium (gone: all officers of the host) that a speaker has answered; once a day for each speaker,
 * and at once when a consent is refused. The speaker's own words are not in the mail.
 */
export async function tellOfficersOfSpeaker(
  tx: Tx,
  told: { linked: LinkedSpeaker; isOther: boolean; refused: ConsentKind[]; now: Date },
): Promise<void> {
  const { linked, isOther, refused, now } = told;
  const { row, speaker, content } = linked;
  const { id, hostCode, createdById } = row.symposium;
  const values = {
    ...{ symposiumTitle: content.title, speakerName: speaker.name, isOther, refused },
    path: `/municipalities/${hostCode}/desk/symposia/${id}/edit/speakers`,
  };
  const when = refused.length > 0 ? `${tokyoDateKey(now)}:${refused.join("-")}` : tokyoDateKey(now);
  for (const officer of await findReaders(tx, hostCode, createdById)) {
    const key = `symposium.speakerAnswered:${row.id}:${when}:${officer.id}`;
    await queueMail(tx, { key, to: officer.email, template: "symposium.speakerAnswered", values, now });
  }
}

async function findReaders(tx: Tx, hostCode: string, createdById: string | null) {
  const officers = await tx.user.findMany({
    where: {
      emailVerified: true,
      memberships: { some: { role: "officer", status: "approved", municipalityCode: hostCode } },
    },
    select: { id: true, email: true },
    orderBy: { id: "asc" },
    take: MOST_OFFICERS,
  });
  const reachable = officers.filter(({ email }) => isMailAddress(email));
  const author = reachable.filter(({ id }) => id === createdById);
  return author.length > 0 ? author : reachable;
}

/** Sends a speaker the link to their own entry. */
export async function mailSpeakerLink(
  tx: Tx,
  sent: { speakerId: string; to: string; name: string; title: string; hostCode: string; token: string; now: Date },
): Promise<void> {
  const { speakerId, to, name, title, hostCode, token, now } = sent;
  const hostName = municipalityByCode(hostCode)?.name ?? hostCode;
  const values = { name, hostName, symposiumTitle: title, path: `/speakers/${token}` };
  const key = `symposium.speakerInvited:${speakerId}:${now.getTime()}`;
  await queueMail(tx, { key, to, template: "symposium.speakerInvited", values, now });
}
