import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({ listingName: z.string(), link: z.string() });

/** Asks a visitor whether it was they who wrote; before that nothing is sent on. */
export const relayConfirm = mailTemplate({
  values,
  holdsSecret: true,
  subject: ({ listingName }) => `メッセージを送る前の確認: ${listingName}`,
  body: ({ listingName, link }) => [
    { kind: "text", text: `「${listingName}」へのメッセージをお預かりしました。まだ送っていません。` },
    { kind: "text", text: "次のページで「送る」を押すと、相手に届きます。7日のあいだ使えます。" },
    { kind: "link", label: "確かめて送る", path: link },
    { kind: "text", text: "あなたのメールアドレスは、相手に見えません。返事もこのページで読めます。" },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。メッセージは送られません。" },
  ],
});
