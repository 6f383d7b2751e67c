/** Records with captions, for the tests of what is done with them. */
import { asJson } from "~/domain/archive/as-json.server";
import { importCaptions } from "~/domain/archive/import-captions.server";
import { type RecordContent, recordContentSchema } from "~/domain/archive/record-content";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { TEST_DESK, TEST_HOST, TEST_NOW } from "../../factories/symposium";

/** A record as it stands after its first publication; with `isPublished: false` only its draft. */
export async function aRecordRow(
  content: Partial<RecordContent> = {},
  { isPublished = true, hostCode = TEST_HOST } = {},
): Promise<string> {
  const id = newId("rec");
  const whole = asJson(recordContentSchema.parse({ title: "見本の記録", ...content }));
  const published = { publishedRevision: 1, publishedAt: TEST_NOW, firstPublishedAt: TEST_NOW, title: "見本の記録" };
  await db().archiveRecord.create({
    data: { id, hostCode, coHosts: [], draft: whole, ...(isPublished ? published : {}) },
  });
  if (isPublished) {
    await db().archiveRevision.create({
      data: { id: newId("rev"), recordId: id, number: 1, content: whole, publishedAt: TEST_NOW },
    });
  }
  return id;
}

/** Two cues of 司会, one of 見本 花子 after a pause, and one broken. */
export const SMALL_VTT = `WEBVTT

00:00:01.000 --> 00:00:02.000
<v 司会>はじめます

00:00:02.000 --> 00:00:03.000
よろしく

00:10.000 --> 00:12.000
<v 見本 花子>もどしの話です

00:20.000 --> 00:19.000
こわれた
`;

export async function withCaptions(
  recordId: string,
  { text = SMALL_VTT, language = "ja", baseVersion = null as number | null } = {},
) {
  return importCaptions({
    ...{ at: TEST_DESK, recordId, language, fileName: "panel.vtt", bytes: Buffer.from(text), baseVersion },
    now: TEST_NOW,
  });
}
