import { z } from "zod";
import { mailTemplate } from "../mail-template";

const withCode = z.object({ code: z.string() });
const nothing = z.object({});

/** The code that proves a new account's address. */
export const accountVerify = mailTemplate({
  values: withCode,
  holdsSecret: true,
  subject: (_values, { siteName }) => `${siteName}: メールアドレスの確認`,
  body: ({ code }) => [
    { kind: "text", text: "アカウントの登録を受け付けました。次の数字を、確認のページに入れてください。" },
    { kind: "code", code },
    { kind: "text", text: "10分のあいだ使えます。" },
    { kind: "link", label: "確認のページを開く", path: "/verify" },
    { kind: "text", text: "心当たりがないときは、何もしないでください。登録は終わりません。" },
  ],
});

/** The code that signs in without a password. */
export const accountSignInCode = mailTemplate({
  values: withCode,
  holdsSecret: true,
  subject: (_values, { siteName }) => `${siteName}: ログインの数字`,
  body: ({ code }) => [
    { kind: "text", text: "ログインするときは、次の数字をページに入れてください。" },
    { kind: "code", code },
    { kind: "text", text: "10分のあいだ、1回だけ使えます。だれにも教えないでください。" },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。数字がなければログインできません。" },
  ],
});

/** Instead of a code or a link, for an address without an account. */
export const accountUnknown = mailTemplate({
  values: nothing,
  subject: (_values, { siteName }) => `${siteName}: このアドレスのアカウントはありません`,
  body: () => [
    { kind: "text", text: "このメールアドレスでログインしようとする操作がありました。" },
    {
      kind: "text",
      text: "このアドレスでは、まだアカウントが作られていません。別のアドレスで登録したかもしれません。",
    },
    { kind: "link", label: "アカウントを作る", path: "/sign-up" },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。" },
  ],
});

/** Instead of a code, for somebody who signs up a second time. */
export const accountAlreadyRegistered = mailTemplate({
  values: nothing,
  subject: (_values, { siteName }) => `${siteName}: アカウントはもうあります`,
  body: () => [
    { kind: "text", text: "このメールアドレスで登録する操作がありました。このアドレスのアカウントは、もうあります。" },
    { kind: "link", label: "ログインする", path: "/sign-in" },
    { kind: "text", text: "パスワードを忘れたときは、新しいパスワードを決められます。" },
    { kind: "link", label: "新しいパスワードを決める", path: "/reset-password" },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。アカウントは変わっていません。" },
  ],
});

/** The link to a new password. */
export const accountReset = mailTemplate({
  values: z.object({ token: z.string() }),
  holdsSecret: true,
  subject: (_values, { siteName }) => `${siteName}: 新しいパスワード`,
  body: ({ token }) => [
    { kind: "text", text: "次のページで、新しいパスワードを決められます。" },
    { kind: "link", label: "新しいパスワードを決める", path: `/reset-password?token=${token}` },
    { kind: "text", text: "1時間のあいだ、1回だけ使えます。決めると、ほかの端末のログインは終わります。" },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。パスワードは変わりません。" },
  ],
});
