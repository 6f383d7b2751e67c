import { z } from "zod";
import { formatDate } from "~/i18n/format";
import { mailTemplate } from "../mail-template";

const values = z.object({ listingName: z.string(), dueOn: z.string(), token: z.string() });

/** Asks those who answer for a listing whether it is still true. The link works once, without signing in. */
export const checkReminder = mailTemplate({
  values,
  holdsSecret: true,
  subject: ({ listingName }) => `掲載内容の確認のお願い: ${listingName}`,
  body: ({ listingName, dueOn, token }, { siteName, locale }) => [
    { kind: "text", text: `「${listingName}」を、${siteName}にのせています。` },
    {
      kind: "text",
      text: `${formatDate(dueOn, locale)}が、確認の時期です。のせている内容が今も正しいか、見てください。1分ほどで終わります。`,
    },
    { kind: "link", label: "内容を見て、答える", path: `/check/${token}` },
    {
      kind: "list",
      items: [
        { title: "このまま正しい", text: "ボタンをひとつ押すと、終わります。" },
        { title: "直すところがある", text: "正しい内容を書いて送ると、自治体の担当者が確かめて、のせかえます。" },
        { title: "もうやっていない", text: "掲載を終えられます。" },
      ],
    },
    { kind: "text", text: "ログインはいりません。リンクは30日のあいだ、1回だけ使えます。" },
    { kind: "text", text: "このメールに心当たりがないときは、何もしなくて大丈夫です。" },
  ],
});
