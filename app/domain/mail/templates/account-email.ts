import { z } from "zod";
import { mailTemplate } from "../mail-template";

/** The code that proves the new address of an account. */
export const accountEmailCode = mailTemplate({
  values: z.object({ code: z.string() }),
  holdsSecret: true,
  subject: (_values, { siteName }) => `${siteName}: 新しいメールアドレスの確認`,
  body: ({ code }) => [
    {
      kind: "text",
      text: "アカウントのメールアドレスを、このアドレスに変えるときは、次の数字をページに入れてください。",
    },
    { kind: "code", code },
    { kind: "text", text: "10分のあいだ使えます。だれにも教えないでください。" },
    { kind: "link", label: "確認のページを開く", path: "/account/email" },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。何も変わりません。" },
  ],
});

/** Tells the present address that it is about to be left, with the link to object. */
export const accountEmailChanging = mailTemplate({
  values: z.object({ token: z.string() }),
  holdsSecret: true,
  subject: (_values, { siteName }) => `${siteName}: メールアドレスを変える操作がありました`,
  body: ({ token }) => [
    { kind: "text", text: "アカウントのメールアドレスを、ほかのアドレスに変える操作がありました。" },
    { kind: "text", text: "あなたがしたときは、何もしなくて大丈夫です。新しいアドレスを確かめると、変わります。" },
    {
      kind: "text",
      text: "心当たりがないときは、次のページで止めてください。もう変わっていても、元に戻せます。7日のあいだ使えます。",
    },
    { kind: "link", label: "変えるのを止める", path: `/email-objection/${token}` },
  ],
});
