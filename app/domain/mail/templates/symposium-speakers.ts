import { z } from "zod";
import { mailTemplate } from "../mail-template";

const invited = z.object({ name: z.string(), hostName: z.string(), symposiumTitle: z.string(), path: z.string() });

/** A speaker's own link: no account is needed. */
export const symposiumSpeakerInvited = mailTemplate({
  values: invited,
  holdsSecret: true,
  subject: ({ symposiumTitle }) => `ご登壇のページの確認のお願い: ${symposiumTitle}`,
  body: ({ name, hostName, symposiumTitle, path }) => [
    { kind: "text", text: `${name} 様` },
    { kind: "text", text: `${hostName}が開く「${symposiumTitle}」のページに、お名前と紹介を載せます。` },
    {
      kind: "text",
      text: "次のページで、内容の確認、紹介文や写真の送付、録画・資料・写真の公開についての回答ができます。登録は要りません。",
    },
    { kind: "link", label: "自分の紹介を確かめる", path },
    {
      kind: "text",
      text: "録画・資料・写真は、一つずつ「よい」「公開しない」を選べます。あとから変えることもできます。このリンクは、ご本人だけがお使いください。",
    },
    { kind: "text", text: "心あたりがないときは、このメールは捨ててください。" },
  ],
});

const answered = z.object({
  symposiumTitle: z.string(),
  speakerName: z.string(),
  isOther: z.boolean(),
  refused: z.array(z.enum(["recording", "slides", "photo"])),
  path: z.string(),
});

const REFUSED = { recording: "録画", slides: "資料の公開", photo: "写真の掲載" };

export const symposiumSpeakerAnswered = mailTemplate({
  values: answered,
  subject: ({ speakerName }) => `登壇者から回答がありました: ${speakerName}`,
  body: ({ symposiumTitle, speakerName, isOther, refused, path }) => [
    { kind: "text", text: `「${symposiumTitle}」の${speakerName}さんから、回答がありました。` },
    ...(refused.length > 0
      ? [
          {
            kind: "text" as const,
            text: `承諾しないもの: ${refused.map((kind) => REFUSED[kind]).join("、")}。公開中のページには、すぐ反映されています。`,
          },
        ]
      : []),
    ...(isOther
      ? [{ kind: "text" as const, text: "紹介の直しも届いています。見くらべて、下書きに取り入れてください。" }]
      : []),
    { kind: "link", label: "登壇者のページを開く", path },
  ],
});
