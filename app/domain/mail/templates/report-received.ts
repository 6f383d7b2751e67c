import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({ listingName: z.string(), token: z.string() });

/** The link that tells what becomes of a reported mistake, for those who left an address. */
export const reportReceived = mailTemplate({
  values,
  holdsSecret: true,
  subject: ({ listingName }) => `お知らせを受け取りました: ${listingName}`,
  body: ({ listingName, token }) => [
    { kind: "text", text: `「${listingName}」のまちがいを知らせていただき、ありがとうございます。` },
    { kind: "text", text: "自治体の担当者が確かめます。どうなったかは、次のページで見られます。" },
    { kind: "link", label: "どうなったかを見る", path: `/reports/${token}` },
    { kind: "text", text: "このページを見られるのは、この URL を知っている人だけです。" },
  ],
});
