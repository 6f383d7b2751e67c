import type { Tx } from "~/gateways/db.server";
import { pictureContrast } from "~/gateways/picture-contrast.server";
import { findProblems, type SymposiumProblem } from "./find-problems";
import type { ConsentAnswer } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

/** What is to be mended or looked at before this content is published, with the access and the consents of now. */
export async function checkDraft(
  tx: Tx,
  { id, content, now }: { id: string; content: SymposiumContent; now: Date },
): Promise<SymposiumProblem[]> {
  const access = await tx.symposiumAccess.findUnique({ where: { symposiumId: id }, select: { joinUrl: true } });
  const speakers = await tx.symposiumSpeaker.findMany({
    where: { symposiumId: id },
    select: { id: true, consentRecording: true },
  });
  const speakerConsents = Object.fromEntries(
    speakers.map((speaker) => [speaker.id, { recording: speaker.consentRecording as ConsentAnswer }]),
  );
  return findProblems({
    content,
    hasAccess: Boolean(access?.joinUrl),
    speakerConsents,
    pictureContrast: content.pictureFile ? await pictureContrast(content.pictureFile) : null,
    now,
  });
}
