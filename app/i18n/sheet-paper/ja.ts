/**
 * The words of the sheet that is handed over: plain Japanese, with the reading of every kanji (《》, see
 * shared/ruby-text.ts). Not part of the site's messages: a sheet is put in words on the server, in its own language.
 */
export const ja = {
  title: "こんなところがあります",
  intro:
    "気《き》になるところがあれば、行《い》ってみませんか。合《あ》わなければ、ほかのところを、いっしょに探《さが》せます。",
  kind: {
    resource: "場所《ばしょ》・窓口《まどぐち》",
    activity: "活動《かつどう》",
    person: "人《ひと》",
    role: "役割《やくわり》",
  },
  theme: {
    gathering: "居場所《いばしょ》・サロン",
    food: "食《しょく》・フードバンク",
    advice: "相談窓口《そうだんまどぐち》",
    children: "子《こ》ども・子育《こそだ》て",
    care: "介護《かいご》・医療《いりょう》",
    work: "仕事《しごと》・就労《しゅうろう》",
    living: "住《す》まい・暮《く》らし",
    learning: "学《まな》び・活動《かつどう》",
  },
  block: {
    what: "どんなところ",
    whatPerson: "どんな人《ひと》",
    whatRole: "すること",
    when: "いつ",
    where: "どこ",
    area: "地域《ちいき》",
    access: "行《い》き方《かた》",
    who: "だれに聞《き》くか",
    how: "はじめ方《かた》",
    cost: "お金《かね》",
    forWhom: "だれが行《い》けるか",
  },
  when: {
    next: "次《つぎ》は {dates}",
    unknown: "日《ひ》にちと時間《じかん》は、行《い》く前《まえ》に聞《き》いてください。",
    paused: "いまは、休《やす》んでいます。始《はじ》まる日《ひ》を、先《さき》に聞《き》いてください。",
  },
  where: {
    phone: "電話《でんわ》で話《はな》します。行《い》く場所《ばしょ》はありません。",
    online: "オンラインです。行《い》く場所《ばしょ》はありません。",
    phoneOnline: "電話《でんわ》かオンラインです。行《い》く場所《ばしょ》はありません。",
    coarse: "地図《ちず》は、だいたいの場所《ばしょ》です。",
    map: "{name}の地図《ちず》",
    personArea: "住所《じゅうしょ》や電話《でんわ》番号《ばんごう》は、のせていません。",
    parking: "車《くるま》をとめる場所《ばしょ》: {text}",
    unknown: "場所《ばしょ》は、行《い》く前《まえ》に聞《き》いてください。",
  },
  who: {
    organization: "{name}の人《ひと》",
    companion: "いっしょにいる人《ひと》: {text}",
    giver: "この紙《かみ》をくれた人《ひと》",
  },
  how: {
    person:
      "この紙《かみ》をくれた人《ひと》に、「会《あ》ってみたい」と話《はな》します。会《あ》う日《ひ》を、いっしょに決《き》めます。",
    role: "この紙《かみ》をくれた人《ひと》に、「やってみたい」と話《はな》します。はじめは、だれかといっしょで大丈夫《だいじょうぶ》です。",
    askProfessional:
      "この紙《かみ》をくれた人《ひと》に話《はな》します。その人《ひと》が、先《さき》に連絡《れんらく》します。",
    phone: "電話《でんわ》をして、「{name}のことを聞《き》きたいです」と言《い》います。",
    phoneNumberMissing:
      "電話《でんわ》で聞《き》きます。番号《ばんごう》は、この紙《かみ》をくれた人《ひと》に聞《き》いてください。",
    application: "申《もう》しこみます。やり方《かた》は、ウェブサイトか電話《でんわ》で聞《き》けます。",
    web: "ウェブサイトを見《み》て、連絡《れんらく》します。",
    email: "メールを送《おく》ります。",
    online: "オンラインで参加《さんか》します。",
    checkHours: "行《い》く前《まえ》に、日《ひ》にちと時間《じかん》を確《たし》かめます。",
    visit: "行《い》ってみます。はじめは、だれかといっしょでも大丈夫《だいじょうぶ》です。",
    unknown: "はじめ方《かた》は、この紙《かみ》をくれた人《ひと》に聞《き》いてください。",
    extension: "内線《ないせん》 {number}",
  },
  cost: {
    free: "お金《かね》は、かかりません。",
    partlyFree: "お金《かね》がかかるものと、かからないものがあります。",
    paid: "お金《かね》がかかります。",
    unknown: "お金《かね》がかかるかどうかは、先《さき》に聞《き》いてください。",
  },
  /** Of 対象 only 属性を問わない is told: any other would say something of the person who holds the sheet. */
  forWhom: { anyone: "だれでも、来《き》ていいです。" },
  capacity: { ask: "行《い》く前《まえ》に、入《はい》れるかどうかを聞《き》いてください。" },
  foot: {
    qr: "スマートフォンで読《よ》むと、くわしいページが見《み》られます。",
    qrLabel: "{name}のページの QR コード",
    madeOn: "{date}に作《つく》りました。日《ひ》にちや時間《じかん》は、変《か》わることがあります。",
    unconfirmed:
      "まだ、だれも確《たし》かめていません。行《い》く前《まえ》に、電話《でんわ》などで聞《き》いてください。",
    sample: "これは見本《みほん》です。本当《ほんとう》にはありません。",
  },
  gone: {
    title: "ここは、終《お》わりました",
    body: "いまは、のせていません。ほかのところを、いっしょに探《さが》せます。この紙《かみ》をくれた人《ひと》に聞《き》いてください。",
  },
  /** Before what the place itself has written. */
  original: "",
};

export type SheetWordsTree<T> = { [K in keyof T]: T[K] extends string ? string : SheetWordsTree<T[K]> };
export type SheetWords = SheetWordsTree<typeof ja>;
