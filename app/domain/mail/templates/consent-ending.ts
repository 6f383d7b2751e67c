import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({ listingId: z.string(), listingName: z.string(), endsOn: z.string() });

/** A month before a consent ends. Doing nothing is an answer too. */
export const consentEnding = mailTemplate({
  values,
  subject: ({ listingName }) => `掲載の期限が近づいています: ${listingName}`,
  body: ({ listingId, listingName, endsOn }) => [
    { kind: "text", text: `「${listingName}」の掲載は、${endsOn}に終わります。` },
    { kind: "text", text: "続けるときは、次のページで「続ける」を押してください。" },
    { kind: "link", label: "続けるかどうかを選ぶ", path: `/my/offers/${listingId}` },
    {
      kind: "text",
      text: "何もしなければ、その日に自動で見えなくなります。書いたことは残り、あとから続けることもできます。",
    },
  ],
});
