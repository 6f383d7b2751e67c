import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({
  municipalityCode: z.string(),
  municipalityName: z.string(),
  newCount: z.number().int(),
  openCount: z.number().int(),
});

/** Tells an officer in the morning what came in since yesterday. It names nothing and nobody. */
export const reviewsWaiting = mailTemplate({
  values,
  subject: ({ municipalityName, openCount }) => `${municipalityName}: 確かめるものが${openCount}件あります`,
  body: ({ municipalityCode, municipalityName, newCount, openCount }) => [
    { kind: "text", text: `${municipalityName}の机に、昨日から新しく${newCount}件が届きました。` },
    { kind: "text", text: `確かめるのを待っているものは、あわせて${openCount}件です。` },
    { kind: "link", label: "机を開く", path: `/municipalities/${municipalityCode}/desk/queue` },
    { kind: "text", text: "このメールは、新しいものが届いた日の朝だけ送ります。" },
  ],
});
