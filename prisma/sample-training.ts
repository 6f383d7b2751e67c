/** Two training plans a new site shows: one with the 映像教材 and the 手引き, one around the invented panel (見本). */

/** As planContentSchema reads it, with the records by the names they have here. */
export type SamplePlan = { title: string; parts: SamplePart[]; [field: string]: unknown };
type SamplePart = { record?: "lecture" | "panel"; [field: string]: unknown };

/** The structure of the 手引き: the first video, 20 minutes of talk, reading, questionnaire. The questions are ours (見本). */
export const LECTURE_PLAN: SamplePlan = {
  title: "映像教材を使う研修モデル（見本）",
  summary:
    "映像教材の1本めを見て話し合う研修です。順番は「活用の手引き」にならい、話し合いの問いは見本として作りました。映像は未登録です。",
  aims: ["伴走型支援の理念を知る", "自分の仕事で「つながり続ける」場面を見つける"],
  forWhom: "相談支援や見守りに関わる職員、地域で活動する方",
  groupSize: "4〜5人",
  preparation: ["映像教材（1本め）を映す用意", "活用の手引き", "付せんとペン"],
  themes: ["advice"],
  targets: ["anyone"],
  facilitatorNote: "正しい答えを出す場ではありません。話す順番だけ決めて、聞くことを大切にします（見本）。",
  parts: [
    { id: "ptwatch", kind: "watch", title: "映像教材1を見る", record: "lecture" },
    {
      ...{ id: "ptdiscuss", kind: "discuss", title: "話し合い", minutes: 20 },
      text: "「つながり続ける」と聞いて、思い出す場面はありますか。一人ずつ話してください。",
      facilitatorNote: "具体的な相談の中身や、名前がわかる話は出さないように、はじめに伝えます。",
    },
    {
      ...{ id: "ptread", kind: "read", title: "活用の手引きを読む", minutes: 15 },
      text: "「1 映像教材の概要」と「2 研修モデル」を読みます。",
    },
    { id: "ptask", kind: "questionnaire", title: "アンケート", minutes: 5, text: "感じたことを書いてください。" },
  ],
};

export const PANEL_PLAN: SamplePlan = {
  title: "「もどし」を話し合う研修（見本）",
  summary: "見本のパネルの一部を見て、合わなかったときの声のかけ方を考えます。30分ほどでできます。",
  aims: ["「もどし」を失敗と考えない", "合わなかったときの最初の一言を持つ"],
  forWhom: "相談支援員、民生委員・児童委員、通いの場の世話人",
  groupSize: "3〜6人",
  preparation: ["映像を映す機械", "書くもの"],
  themes: ["advice", "gathering"],
  targets: ["anyone"],
  facilitatorNote: "見本の研修です。時間になったら、話の途中でも次へ進みます。",
  parts: [
    {
      ...{ id: "ptwatch", kind: "watch", title: "「もどしは、失敗ではない」を見る", record: "panel", minutes: 1 },
      ...{ fromMs: 25_500, toMs: 40_300 },
    },
    {
      ...{ id: "ptdiscuss", kind: "discuss", title: "話し合い", minutes: 10 },
      text: "紹介した場所が合わなかったと聞いたとき、はじめに何と言いますか。",
      facilitatorNote: "言い方がいくつも出るのがよいところです。まとめなくてかまいません。",
    },
    {
      ...{ id: "ptexercise", kind: "exercise", title: "一言を書いてみる", minutes: 10 },
      text: "明日から使う一言を、紙に一つ書きます。となりの人と読み合います。",
    },
    { id: "ptask", kind: "questionnaire", title: "アンケート", minutes: 5, text: "役に立ったことを書いてください。" },
  ],
};
