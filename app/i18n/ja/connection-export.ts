/** The file of what happened (CSV). Part of connection. */
export const connectionExport = {
  columns: {
    alias: "呼び名",
    onDay: "日",
    kind: "できごと",
    listing: "つながり先",
    from: "前",
    to: "後",
    step: "進みぐあい",
    reason: "理由",
    answer: "先方からの知らせ",
    level: "意欲（1〜5）",
    wasDueOn: "様子を聞く予定だった日",
    untilDay: "終わった日",
    line: "ひとこと",
  },
  kinds: {
    added: "候補に加えた",
    changed: "つながりが変わった",
    contact: "連絡・同行した",
    lookIn: "様子を聞いた",
    word: "先方からの知らせ",
    motivation: "意欲",
    problem: "問題が起きた",
    support: "問題を解決する支援",
  },
};
