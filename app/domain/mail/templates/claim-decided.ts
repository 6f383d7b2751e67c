import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({
  listingName: z.string(),
  listingId: z.string(),
  decision: z.enum(["approved", "declined"]),
  reason: z.string(),
});

/** Tells an operator what the municipality said to their claim. */
export const claimDecided = mailTemplate({
  values,
  subject: ({ listingName, decision }) =>
    decision === "approved" ? `運営者として登録しました: ${listingName}` : `運営者の申し込みについて: ${listingName}`,
  body: ({ listingName, listingId, decision, reason }) => [
    ...(decision === "approved"
      ? [
          { kind: "text" as const, text: `「${listingName}」の内容を、あなたが直せるようになりました。` },
          { kind: "link" as const, label: "内容を見て、直す", path: `/my/listings/${listingId}/edit` },
        ]
      : [
          {
            kind: "text" as const,
            text: `「${listingName}」の運営者としての申し込みは、確かめられませんでした。`,
          },
          { kind: "link" as const, label: "掲載のページを見る", path: `/listings/${listingId}` },
        ]),
    ...(reason ? [{ kind: "quote" as const, text: reason }] : []),
  ],
});
