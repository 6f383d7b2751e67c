import { isMailAddress } from "~/domain/mail/mail-address";
import { endSpeakerLink, inviteSpeaker } from "~/domain/symposium/invite-speaker.server";
import { settleProposal } from "~/domain/symposium/settle-proposal.server";
import { siteFacts } from "~/http/site-facts.server";
import type { SectionDone } from "./section-answer";
import { plainAnswer, type SectionWish } from "./section-wish.server";

const INTENT = /^(invite|handOver|endLink|take|leave):([a-z0-9]{1,32})$/;

/** The buttons of one speaker, after the form has been saved as `version`; null when it is none of them. */
export async function actOnSpeaker(
  wish: SectionWish & { intent: string; version: number },
): Promise<SectionDone | null> {
  const { at, symposium, values, path, intent, version, now } = wish;
  const match = wish.section === "speakers" ? INTENT.exec(intent) : null;
  if (!match) return null;
  const [, what, speakerId = ""] = match;
  const asked = { at, id: symposium.id, speakerId, now };
  const done = (name: string): SectionDone => ({ to: `${path}?done=${name}#speakers.${speakerId}` });
  if (what === "endLink") {
    await endSpeakerLink(asked);
    return done("ended");
  }
  if (what === "take" || what === "leave") {
    await settleProposal({ ...asked, baseVersion: version, isTaken: what === "take" });
    return done(what === "take" ? "taken" : "left");
  }
  const email = (values[`email.${speakerId}`]?.[0] ?? "").trim();
  if (what === "handOver") {
    const { token } = await inviteSpeaker({ ...asked, email: null });
    const url = `${siteFacts().baseUrl}/speakers/${token}`;
    return { status: 200, answer: { ...plainAnswer(wish), version, madeLink: { speakerId, url } } };
  }
  if (!isMailAddress(email)) {
    return { status: 422, answer: { ...plainAnswer(wish), version, wrongEmailOf: speakerId } };
  }
  await inviteSpeaker({ ...asked, email });
  return done("invited");
}
