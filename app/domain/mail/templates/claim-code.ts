import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({ listingName: z.string(), code: z.string() });

/** The code that proves that someone reads the mail of the published address. */
export const claimCode = mailTemplate({
  values,
  holdsSecret: true,
  subject: ({ listingName }) => `運営者の確認の番号: ${listingName}`,
  body: ({ listingName, code }, { siteName }) => [
    {
      kind: "text",
      text: `${siteName}で、「${listingName}」の内容を自分で直せるようにしたい、という申し込みがありました。運営している人だとわかるように、次の番号を申し込んだ人に伝えてください。`,
    },
    { kind: "code", code },
    { kind: "text", text: "番号は30分のあいだ使えます。" },
    {
      kind: "text",
      text: "心当たりがないときは、だれにも番号を伝えないでください。番号がなければ、内容を直せるようにはなりません。",
    },
  ],
});
