/**
 * The symposia a new site shows: one that was really held, told by the facts of its published report, and three invented
 * ones (見本): one that was held some weeks before whatever day the site is filled on, and two that lie ahead of it.
 */
import { addDays, type DateKey, startOfTokyoDate, tokyoDateKey, WEEKDAYS, weekdayOf } from "~/shared/dates";
import { formatWareki } from "~/shared/wareki";

const YAIZU = "222127";
const TAKAMATSU = "372013";
const MATSUDO = "122076";

export type SampleSymposium = {
  hostCode: string;
  coHosts: string[];
  isSample: boolean;
  /** As symposiumContentSchema reads it. */
  content: { title: string; [field: string]: unknown };
  joinUrl: string | null;
  /** People of sample-registrations.ts: they registered and answered a questionnaire, or came. */
  people?: "answered" | "came";
  /** When it was made, published and registered for; default: when the site is filled. */
  madeAt?: Date;
};

/** 14:00 → 840. */
const at = (hour: number, minute = 0) => hour * 60 + minute;
const by = (speakerId: string, role = "speaker") => ({ speakerId, role });
const host = (id: string, name: string, municipalityCode: string | null = null) => ({
  id,
  role: "host",
  name,
  municipalityCode,
});

export function sampleSymposia(now: Date): SampleSymposium[] {
  const today = tokyoDateKey(now);
  return [
    heldInMatsudo(),
    talkedOver(weekdayFrom(addDays(today, -28), "sat")),
    walkingTogether(weekdayFrom(addDays(today, 45), "sat")),
    openDoors(weekdayFrom(addDays(today, 80), "thu")),
  ];
}

/** From the report 重層的支援体制整備事業のキーワードを考えるシンポジウム (一般社団法人 日本伴走型支援協会). */
function heldInMatsudo(): SampleSymposium {
  return {
    hostCode: MATSUDO,
    coHosts: [],
    isSample: false,
    joinUrl: null,
    content: {
      title: "重層的支援体制整備事業のキーワードを考えるシンポジウム",
      subtitle: "伴走型支援って、なに？",
      themes: ["advice"],
      targets: ["anyone"],
      forWhom: "市の関係部署と、生活困窮・生活保護、障害、高齢、子ども・若者の支援の現場の職員",
      summary: [
        "「伴走型支援」ということばを、基調講演とパネルディスカッションで考えたシンポジウムです。オンラインで配信されました。",
        "",
        "報告書には「令和２年２月２日（火）」とありますが、この曜日になるのは令和3年（2021年）の2月2日です。このページでは令和3年の日付で載せています。",
      ].join("\n"),
      when: { dateText: "令和3年2月2日（火）", date: "2021-02-02", start: at(14), end: at(16, 30) },
      form: "online",
      organisers: [
        host("orgassociation", "一般社団法人 日本伴走型支援協会"),
        { id: "orgmatsudo", role: "support", name: "千葉県松戸市", municipalityCode: MATSUDO },
      ],
      speakers: [
        { id: "spkokuda", name: "奥田知志", affiliation: "認定NPO法人抱樸", title: "理事長" },
        { id: "spkinazuki", name: "稲月正", affiliation: "北九州市立大学基盤教育センター", title: "教授" },
        {
          id: "spkkaburagi",
          name: "鏑木奈津子",
          affiliation: "厚生労働省社会・援護局地域福祉課",
          title: "包括的支援体制整備推進官",
        },
      ],
      programme: [
        { id: "itmkeynote", kind: "keynote", title: "伴走型支援とは何か", speakers: [by("spkokuda")] },
        {
          id: "itmpanel",
          kind: "panel",
          title: "パネルディスカッション",
          speakers: [by("spkokuda"), by("spkinazuki"), by("spkkaburagi")],
        },
      ],
      registration: { isNeeded: false },
    },
  };
}

/** The record of sample-archive.ts was made of it. */
export const TALKED_OVER = "つなぎと、もどしを話す会（見本）";

function talkedOver(date: DateKey): SampleSymposium {
  const speakers = [
    { id: "spktalka", name: "司会（見本）", affiliation: "見本" },
    { id: "spktalkb", name: "相談員（見本）", affiliation: "見本" },
    { id: "spktalkc", name: "地域の人（見本）", affiliation: "見本" },
  ];
  return {
    hostCode: YAIZU,
    coHosts: [],
    isSample: true,
    joinUrl: null,
    people: "came",
    madeAt: startOfTokyoDate(addDays(date, -30)),
    content: {
      title: TALKED_OVER,
      themes: ["advice", "gathering"],
      targets: ["anyone"],
      forWhom: "相談支援の職員、民生委員、地域で活動する方",
      summary:
        "これは**見本**の会です。登壇者も話も実在しません。\n\nつないだあとの様子の聞き方、合わなかったときの「もどし」、役割を持つことを、三人が短く話しました。",
      when: whenOf(date, at(14), at(15, 30)),
      form: "venue",
      venue: { name: "見本ホール", address: "静岡県焼津市（見本の会場）" },
      organisers: [host("orgtalk", "焼津市（見本）", YAIZU)],
      speakers,
      programme: [
        {
          id: "itmtalk",
          kind: "panel",
          title: "つなぎと、もどし",
          start: at(14),
          minutes: 90,
          speakers: [by("spktalka", "moderator"), by("spktalkb"), by("spktalkc")],
        },
      ],
      captions: "yes",
      recording: "yes",
      isFree: true,
      registration: {
        venueCapacity: 40,
        asksOrganisation: true,
        asksJobTitle: true,
        purpose: "当日の受付のために使います。",
      },
      contact: { name: "見本の地域福祉課", phone: "000-000-0000", email: "symposium@example.jp" },
    },
  };
}

function walkingTogether(date: DateKey): SampleSymposium {
  return {
    hostCode: YAIZU,
    coHosts: [TAKAMATSU],
    isSample: true,
    joinUrl: "https://meeting.example.jp/sample-walking",
    people: "answered",
    content: {
      title: "となりの人と、どう歩くか（見本）",
      subtitle: "つなぐ、ゆるやかに見守る、もどす、つなぎ直す",
      themes: ["advice", "gathering"],
      targets: ["anyone"],
      forWhom: "相談支援、地域包括支援センター、社会福祉協議会の職員、民生委員、地域で活動する方",
      summary: [
        "これは**見本**のシンポジウムです。登壇者も団体も実在しません。",
        "",
        "人を場所や役割につないだあと、どのように様子を聞き、合わなかったときにどうもどすか。まちの事例から考えます。",
        "",
        "- つないだあとの「様子を聞く日」の決め方",
        "- 相性が合わなかったときの、つなぎ直し",
        "- 支えられる人が役割を持つということ",
      ].join("\n"),
      when: whenOf(date, at(13, 30), at(16)),
      form: "both",
      venue: {
        name: "見本ホール",
        address: "静岡県焼津市（見本の会場）",
        access: "見本駅から歩いて5分。車いす用の駐車場が2台分あります。",
      },
      organisers: [
        host("orgyaizu", "焼津市（見本）", YAIZU),
        { id: "orgtakamatsu", role: "coHost", name: "高松市（見本）", municipalityCode: TAKAMATSU },
        { id: "orgcouncil", role: "cooperation", name: "見本市社会福祉協議会" },
        { id: "orgoffice", role: "secretariat", name: "見本の地域福祉課" },
      ],
      speakers: [
        {
          id: "spkmihona",
          name: "見本 一歩",
          kana: "みほん かずほ",
          affiliation: "見本大学",
          title: "教授",
          profile: "地域福祉を教えています（見本）。",
        },
        { id: "spkmihonb", name: "見本 ともえ", kana: "みほん ともえ", affiliation: "見本の居場所", title: "世話人" },
        {
          id: "spkmihonc",
          name: "見本 太陽",
          kana: "みほん たいよう",
          affiliation: "見本市地域包括支援センター",
          title: "社会福祉士",
        },
      ],
      programme: [
        { id: "itmopen", kind: "opening", title: "開会のことば", start: at(13, 30), minutes: 10 },
        { id: "itmtalk", kind: "keynote", title: "つながり続けるという支援", minutes: 50, speakers: [by("spkmihona")] },
        { id: "itmrest", kind: "break", title: "休憩", minutes: 10 },
        {
          id: "itmcase",
          kind: "caseReport",
          title: "畑の役割から始まった、ひとりの一年",
          minutes: 30,
          speakers: [by("spkmihonc")],
        },
        {
          id: "itmround",
          kind: "panel",
          title: "もどしと、つなぎ直し",
          minutes: 45,
          speakers: [by("spkmihonb"), by("spkmihonc"), by("spkmihona", "coordinator")],
        },
        { id: "itmend", kind: "closing", title: "閉会のことば", minutes: 5 },
      ],
      captions: "yes",
      signLanguage: "yes",
      noteTaking: "no",
      recording: "yes",
      accessNote: "会場には車いすで入れます。手伝いが必要な方は、申し込みのときに書いてください。",
      isFree: true,
      registration: {
        onlineCapacity: 300,
        venueCapacity: 40,
        asksOrganisation: true,
        asksJobTitle: true,
        purpose: "参加のご案内と、当日の受付のために使います。",
        questions: [
          { id: "q1", kind: "short", label: "聞いてみたいこと", help: "書かなくてもかまいません。" },
          { id: "q2", kind: "many", label: "必要な手伝い", options: ["字幕", "手話", "車いすの席", "介助する人の席"] },
        ],
      },
      contact: { name: "見本の地域福祉課", phone: "000-000-0000", email: "symposium@example.jp" },
    },
  };
}

function openDoors(date: DateKey): SampleSymposium {
  return {
    hostCode: TAKAMATSU,
    coHosts: [],
    isSample: true,
    joinUrl: "https://meeting.example.jp/sample-doors",
    content: {
      title: "居場所をひらく人の集い（見本）",
      subtitle: "小さく始めて、続けるために",
      themes: ["gathering", "food"],
      targets: ["anyone"],
      forWhom: "サロンやこども食堂を始めたい方、続けている方",
      summary:
        "これは**見本**のシンポジウムです。登壇者も団体も実在しません。\n\n居場所を始めた三人が、はじめの一年にしたことを話します。",
      when: whenOf(date, at(18, 30), at(20)),
      form: "online",
      organisers: [
        host("orghost", "高松市（見本）", TAKAMATSU),
        { id: "orgnet", role: "cooperation", name: "見本の居場所ネットワーク" },
      ],
      speakers: [
        { id: "spkdoora", name: "見本 ひより", kana: "みほん ひより", affiliation: "見本のこども食堂", title: "代表" },
        { id: "spkdoorb", name: "見本 けん", kana: "みほん けん", affiliation: "見本の縁側", title: "世話人" },
      ],
      programme: [
        {
          id: "itmtalks",
          kind: "caseReport",
          title: "はじめの一年",
          start: at(18, 30),
          minutes: 40,
          speakers: [by("spkdoora"), by("spkdoorb")],
        },
        {
          id: "itmtalk",
          kind: "dialogue",
          title: "続けるための工夫",
          minutes: 35,
          speakers: [by("spkdoora"), by("spkdoorb", "moderator")],
        },
        { id: "itmask", kind: "questions", title: "質問の時間", minutes: 15 },
      ],
      captions: "yes",
      recording: "no",
      isFree: true,
      registration: { onlineCapacity: 100, purpose: "参加のご案内のために使います。" },
      contact: { name: "見本の地域福祉課", phone: "000-000-0000", email: "symposium@example.jp" },
    },
  };
}

const WEEKDAY_LETTERS = "月火水木金土日";

function whenOf(date: DateKey, start: number, end: number) {
  const weekday = WEEKDAY_LETTERS[WEEKDAYS.indexOf(weekdayOf(date))];
  return { dateText: `${formatWareki(date)}（${weekday}）`, date, start, end };
}

/** The first day of that weekday, on or after the date. */
function weekdayFrom(date: DateKey, weekday: (typeof WEEKDAYS)[number]): DateKey {
  return weekdayOf(date) === weekday ? date : weekdayFrom(addDays(date, 1), weekday);
}
