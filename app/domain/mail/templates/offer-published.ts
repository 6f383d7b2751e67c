import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({ listingId: z.string(), listingName: z.string() });

/** The municipality has said yes to an offer, or to a change of it. */
export const offerPublished = mailTemplate({
  values,
  subject: ({ listingName }) => `掲載されました: ${listingName}`,
  body: ({ listingId, listingName }) => [
    { kind: "text", text: `「${listingName}」を自治体の担当者が確かめ、掲載しました。ありがとうございます。` },
    { kind: "link", label: "掲載のページを見る", path: `/listings/${listingId}` },
    { kind: "text", text: "お休みや、とりやめは、いつでもマイページからできます。" },
    { kind: "link", label: "マイページを開く", path: `/my/offers/${listingId}` },
  ],
});
