import type { TalkLine, TalkReport } from "~/domain/importing/import-talks.server";
import type { TalkListProblem, TalkNote, TalkRefusal } from "~/domain/importing/talk-list";

/** Lines of each sort shown on a terminal; `--json` gives all of them. */
const MAX_SHOWN = 30;

const PROBLEMS: Record<TalkListProblem, string> = {
  notFound: "ファイルが見つかりません。",
  tooLarge: "ファイルが大きすぎます（50MBまで）。",
  notText: "文字コードが UTF-8 ではありません。",
  notJson: "JSON として読めません。",
  unknownFormat: "pyvideo の一覧でも、c3voc・pretalx の時間割でもありません。",
  empty: "話が一つもありません。",
};
const REFUSALS: Record<TalkRefusal, string> = {
  noTitle: "題名がありません。",
  noSource: "どの話かを見分ける番号がありません。",
  notRecorded: "録画しないことになっています。",
  twice: "同じ話が、前にもあります。",
  broken: "読みとれない形です。",
};
const NOTES: Record<TalkNote, string> = {
  noVideo: "映像のアドレスがありません。",
  unknownVideo: "映像のアドレスが、載せられるところのものではありません。",
  noDate: "日にちが読みとれません。",
  noSpeakers: "話した人の名前がありません。",
  titleCut: "題名を途中までにしました。",
  summaryCut: "説明を途中までにしました。",
  speakersCut: "話した人を途中までにしました。",
  licenceAsText: "利用条件を、書かれたとおりに残しました。",
};

/** The report as a person reads it. */
export function describeTalks(report: TalkReport, { dryRun }: { dryRun: boolean }): string {
  if (!report.ok) return `${report.file} をとりこめませんでした。\n  ${PROBLEMS[report.problem]}`;
  const { made, there, refused, published } = report.counts;
  const name = report.title ? `「${report.title}」` : "";
  return [
    `${report.file} ${name}を${dryRun ? "調べました(保存していません)" : "とりこみました"}。`,
    `  ${report.lines.length}件: 新規${made} 前からある${there} とりこめず${refused}、公開中${published}`,
    ...section(
      "とりこめなかった話",
      report.lines.filter(({ refusal }) => refusal !== null),
      ({ refusal }) => (refusal ? REFUSALS[refusal] : ""),
    ),
    ...section(
      "確かめてほしい話",
      report.lines.filter(({ refusal, notes }) => refusal === null && notes.length > 0),
      ({ notes }) => notes.map((note) => NOTES[note]).join(""),
    ),
  ].join("\n");
}

function section(title: string, lines: TalkLine[], say: (line: TalkLine) => string): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_SHOWN).map((line) => `    ${line.number}番目「${line.title}」 ${say(line)}`);
  const rest = lines.length - shown.length;
  return [
    `  ${title}(${lines.length}件)`,
    ...shown,
    ...(rest > 0 ? [`    ほかに${rest}件(--json ですべて見られます)`] : []),
  ];
}
