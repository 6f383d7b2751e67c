import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({ listingId: z.string(), listingName: z.string() });

/** The municipality asks for a change. What it wrote is read after signing in, not here. */
export const offerReturned = mailTemplate({
  values,
  subject: ({ listingName }) => `直してほしいところがあります: ${listingName}`,
  body: ({ listingId, listingName }) => [
    { kind: "text", text: `「${listingName}」について、自治体の担当者からお返事があります。` },
    { kind: "text", text: "お返事を読んで、直して、もう一度出せます。書いたことは消えていません。" },
    { kind: "link", label: "お返事を読む", path: `/my/offers/${listingId}` },
  ],
});
