import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newLinkToken } from "~/shared/link-token.server";
import { readContent } from "./content-of";
import { type DeskAt, lockEditable } from "./editable-symposium.server";
import { mailSpeakerLink } from "./mail-speakers.server";
import { auditSymposium } from "./symposium-audit.server";

type Asked = { at: DeskAt; id: string; speakerId: string; now: Date };

/**
 * Makes the link of a speaker; the one before opens nothing any more. With an address it goes there by mail, without one
 * the token comes back, to be handed over in another way. Throws DomainError("notFound").
 */
export async function inviteSpeaker(options: Asked & { email: string | null }): Promise<{ token: string | null }> {
  const { email, now } = options;
  const { token, digest } = newLinkToken();
  await changeLink(options, { tokenDigest: digest, ...(email && { email }) }, async (tx, found) => {
    const { title, hostCode, name } = found;
    if (email)
      await mailSpeakerLink(tx, { speakerId: options.speakerId, to: email, name, title, hostCode, token, now });
  });
  return { token: email ? null : token };
}

/** Ends the link of a speaker. What they answered stays. Throws DomainError("notFound"). */
export async function endSpeakerLink(options: Asked): Promise<void> {
  await changeLink(options, { tokenDigest: null }, async () => {});
}

type Found = { title: string; hostCode: string; name: string };

async function changeLink(
  { at, id, speakerId }: Asked,
  data: { tokenDigest: string | null; email?: string },
  more: (tx: Parameters<typeof lockEditable>[2], found: Found) => Promise<void>,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const { draft, hostCode } = await lockEditable(at, id, tx);
    const { speakers, title } = readContent(draft);
    const speaker = speakers.find((one) => one.id === speakerId);
    if (!speaker) throw new DomainError("notFound", { speaker: speakerId });
    await tx.symposiumSpeaker.update({ where: { id: speakerId, symposiumId: id }, data });
    const action = data.tokenDigest === null ? "speakerLinkEnded" : "speakerInvited";
    await auditSymposium(tx, at.actor, { id, hostCode, action, detail: { speaker: speakerId } });
    await more(tx, { title, hostCode, name: speaker.name });
  });
}
