export const pages = {
  figure: {
    amount: "つながりの数",
    month: "{month}か月",
    ring: "人々の輪",
    person: "本人の歩み（太さ＝意欲）",
    personShort: "本人の歩み",
    accompaniment: "伴走（太さ＝関わりの濃さ）",
    accompanimentShort: "専門職の伴走",
    support: "問題を解決する支援",
    problem: "問題が起きたとき",
    ringLegend: "人々の輪（●人・場所 ○本人の役割）",
    storyTitle: "図の内容を文章で読む",
    eventMeaning: {
      problem: "つながりが切れ、意欲も細くなっていきます。",
      connect: "専門職が、本人を地域の人や場所に紹介します。",
      watch: "専門職の関わりを少しずつ減らし、輪の人たちと様子を伝え合います。",
      return: "うまくいかないと聞き、専門職がもう一度近くで支えます。失敗ではありません。",
      reconnect: "別の人、別の場所を紹介します。",
    },
    story: {
      start: "はじめ：つながりは{connections}です。",
      event: "{month}か月：「{label}」。つながりは{connections}です。",
      support: "{month}か月から{toMonth}か月：問題を解決する支援「{label}」をします。",
      ring: "{month}か月から{toMonth}か月：{connections}の人や場所が、本人を囲む輪になります。",
      ringWithRoles:
        "{month}か月から{toMonth}か月：{connections}の人や場所が、本人を囲む輪になります。そのうち{roles}つは、本人が担う役割です。",
      now: "{month}か月：つながりは{connections}です。このあとも続きます。",
    },
  },
};
