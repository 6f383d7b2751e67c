import { z } from "zod";
import { mailTemplate } from "../mail-template";

const invited = z.object({
  role: z.enum(["officer", "administrator"]),
  /** 焼津市; null for an administrator. */
  municipalityName: z.string().nullable(),
  token: z.string(),
});

/** The link that makes its holder an officer or an administrator. */
export const accountInvited = mailTemplate({
  values: invited,
  holdsSecret: true,
  subject: ({ municipalityName }, { siteName }) =>
    municipalityName ? `${siteName}: ${municipalityName}の担当者への招待` : `${siteName}: 管理者への招待`,
  body: ({ role, municipalityName, token }, { siteName }) => [
    {
      kind: "text",
      text:
        role === "officer"
          ? `${siteName}で、${municipalityName ?? "自治体"}の担当者として働くよう招待されました。`
          : `${siteName}の管理者に招待されました。`,
    },
    { kind: "link", label: "招待を見る", path: `/invitations/${token}` },
    { kind: "text", text: "7日のあいだ、1回だけ使えます。" },
    { kind: "text", text: "受けるには、このメールアドレスのアカウントと、2段階の確認(認証アプリ)が必要です。" },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。" },
  ],
});

/** A professional request was answered yes. */
export const accountProfessionalApproved = mailTemplate({
  values: z.object({ municipalityName: z.string() }),
  subject: ({ municipalityName }) => `専門職の申請が認められました: ${municipalityName}`,
  body: ({ municipalityName }) => [
    { kind: "text", text: `${municipalityName}の専門職として認められました。` },
    { kind: "text", text: "「専門職のみ」に出されている人や役割も、さがせるようになりました。" },
    { kind: "link", label: "さがす", path: "/map" },
  ],
});

/** A professional request was answered no, with the officer's reason. */
export const accountProfessionalDeclined = mailTemplate({
  values: z.object({ municipalityName: z.string(), reason: z.string() }),
  subject: ({ municipalityName }) => `専門職の申請について: ${municipalityName}`,
  body: ({ municipalityName, reason }) => [
    { kind: "text", text: `${municipalityName}への専門職の申請は、今回は認められませんでした。` },
    ...(reason === "" ? [] : [{ kind: "quote" as const, text: reason }]),
    { kind: "text", text: "内容を直して、もう一度申請できます。" },
    { kind: "link", label: "もう一度申請する", path: "/professional" },
  ],
});

/** The last mail of an account. */
export const accountClosed = mailTemplate({
  values: z.object({}),
  subject: (_values, { siteName }) => `${siteName}: アカウントを閉じました`,
  body: () => [
    { kind: "text", text: "アカウントを閉じ、個人に関わる記録を消しました。これまでありがとうございました。" },
    { kind: "text", text: "心当たりがないときは、サイトの運営者に知らせてください。" },
  ],
});
