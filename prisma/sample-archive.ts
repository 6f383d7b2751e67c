/**
 * The records a new site shows: what is known of the 映像教材, the committee and the report behind the symposium that was
 * really held (facts of its published report, no word put into anyone's mouth), and one invented panel (見本) with a video.
 */
export const MATSUDO = "122076";
export const YAIZU = "222127";

const NO_VIDEO = "映像は未登録です。題名と長さ、講師だけを載せています。";
const LECTURER = { id: "spkokuda", name: "奥田知志", affiliation: "認定NPO法人抱樸", title: "理事長" };
const ASSOCIATION = "一般社団法人 日本伴走型支援協会";

/** As recordContentSchema reads it. */
export type SampleContent = { title: string; [field: string]: unknown };

export const LECTURE_SERIES = {
  title: "映像教材（講師 奥田知志）",
  description:
    "伴走型支援についての4本の映像教材です。映像は、このサイトには登録されていません。題名と長さ、講師だけを載せています。",
};

const MINUTE = 60;
const lecture = (number: number, title: string, seconds: number): SampleContent => ({
  title,
  summary: `4本の映像教材の${number}本めです。${ASSOCIATION}の事業で作られました。`,
  speakers: [LECTURER],
  seconds,
  themes: ["advice"],
  targets: ["anyone"],
  mediaNote: NO_VIDEO,
});

export const LECTURES: SampleContent[] = [
  lecture(1, "伴走型支援の理念", 37 * MINUTE + 24),
  lecture(2, "伴走型支援が必要な理由と政策課題", 37 * MINUTE + 20),
  lecture(3, "困窮の視点と支援の両輪", 30 * MINUTE + 37),
  lecture(4, "伴走型支援の実際", 41 * MINUTE + 23),
];

/** Instead of parts of what the symposium's page gives its record. */
export const SYMPOSIUM_RECORD = {
  symposiumTitle: "重層的支援体制整備事業のキーワードを考えるシンポジウム",
  content: {
    title: "重層的支援体制整備事業のキーワードを考えるシンポジウムの記録",
    summary: [
      "令和3年2月2日にオンラインで開かれたシンポジウムの記録です。",
      "",
      "- 基調講演「伴走型支援とは何か」奥田知志（認定NPO法人抱樸 理事長）",
      "- パネルディスカッション 奥田知志、稲月正（北九州市立大学基盤教育センター 教授）、鏑木奈津子（厚生労働省社会・援護局地域福祉課 包括的支援体制整備推進官）",
      "",
      "映像と文字起こしは、このサイトには登録されていません。",
    ].join("\n"),
    mediaNote: "映像は未登録です。",
  },
};

const meeting = (group: "committee" | "workingGroup", number: number) => ({
  id: `${group === "committee" ? "cmt" : "wkg"}${number}`,
  group,
  number,
});

export const PROJECT_RECORD: SampleContent = {
  title: "事業の記録：検討の経過と報告書",
  summary: [
    `シンポジウムと映像教材、活用の手引きを作った事業（${ASSOCIATION}）の記録です。`,
    "",
    "検討委員会が2回、作業部会が11回開かれ、118ページの報告書にまとめられました。",
  ].join("\n"),
  themes: ["advice"],
  targets: ["anyone"],
  meetings: [
    ...[1, 2].map((number) => meeting("committee", number)),
    ...Array.from({ length: 11 }, (_, index) => meeting("workingGroup", index + 1)),
  ],
  meetingsNote: "開催日と議題は、このサイトには登録されていません。報告書に載っています。",
  publications: [
    { id: "pubreport", kind: "report", title: "報告書", publisher: ASSOCIATION, pages: 118 },
    {
      id: "pubguide",
      kind: "guide",
      title: "活用の手引き（1 映像教材の概要、2 研修モデル）",
      publisher: ASSOCIATION,
    },
  ],
};

const said = (id: string, name: string) => ({ id, name, affiliation: "見本", consent: "yes" });
const chapter = (id: string, seconds: number, title: string) => ({ id, ms: seconds * 1000, title });

export const PANEL: SampleContent = {
  title: "つなぎと、もどし（見本）",
  subtitle: "見本のパネル",
  summary: [
    "これは**見本**の記録です。登壇者も話も実在しません。声は機械の読み上げです。",
    "",
    "つないだあとにゆるやかに様子を聞くこと、合わなかったときの「もどし」、役割を持つこと、つなぎ直しについて、三人が短く話します。",
  ].join("\n"),
  speakers: [
    said("spkmoderator", "司会（見本）"),
    said("spkcounsellor", "相談員（見本）"),
    said("spkneighbour", "地域の人（見本）"),
  ],
  themes: ["advice", "gathering"],
  targets: ["anyone"],
  chapters: [
    chapter("chpbegin", 0, "はじめに"),
    chapter("chpconnect", 15, "つなぎは、紹介して終わりではない"),
    chapter("chpreturn", 25, "もどしは、失敗ではない"),
    chapter("chprole", 40, "役割を持つ"),
    chapter("chpagain", 51, "つなぎ直す"),
  ],
  licence: "other",
  licenceNote: "MIT ライセンス。このサイトのプログラムと同じです。",
  signLanguage: "no",
};

export const PANEL_SLIDE_TIMES = [
  { page: 1, ms: 0 },
  { page: 2, ms: 15_000 },
  { page: 3, ms: 30_000 },
  { page: 4, ms: 51_000 },
];

/** In the folder data/sample-media. */
export const PANEL_FILES = [
  { kind: "video", file: "panel.mp4", name: "つなぎと、もどし（見本）.mp4" },
  { kind: "poster", file: "poster.jpg", name: "ポスター（見本）.jpg" },
  { kind: "slides", file: "slides.pdf", name: "スライド（見本）.pdf" },
] as const;
export const PANEL_CAPTIONS = [
  { language: "ja", file: "panel.ja.vtt" },
  { language: "en", file: "panel.en.vtt" },
];
