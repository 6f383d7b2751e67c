/** Invented answers about the panel つなぎと、もどし（見本）, and what was changed because of them. */

const JOBS = ["相談支援員", "民生委員・児童委員", "地域で活動する人"];

/** As questionnaireContentSchema reads it. */
export const PANEL_QUESTIONNAIRE = {
  title: "「つなぎと、もどし（見本）」のアンケート",
  intro: "見本のアンケートです。答えに名前は残りません。",
  thanks: "お答えは、次の版に生かします。",
  groupQuestionId: "job",
  sections: [
    {
      id: "after",
      questions: [
        { id: "job", kind: "choice", label: "お立場", isRequired: true, options: JOBS },
        {
          ...{ id: "useful", kind: "scale5", label: "この記録は、役に立ちましたか。", isRequired: true },
          ...{ lowLabel: "役に立たなかった", highLabel: "とても役に立った" },
        },
        {
          ...{ id: "hard", kind: "many", label: "見にくいところは、ありましたか。" },
          options: ["スライド", "字幕", "音", "ない"],
        },
        { id: "say", kind: "long", label: "感じたこと" },
      ],
    },
  ],
};

export type PanelAnswer = { job: string; useful: string; hard: string[]; say: string };

const answer = (job: number, useful: number, hard: string[]): PanelAnswer => ({
  ...{ job: JOBS[job]!, useful: String(useful), hard, say: "" },
});

/** About the first version: 18 of them. */
export const PANEL_ANSWERS: PanelAnswer[] = [
  ...Array.from({ length: 6 }, () => answer(0, 4, ["スライド"])),
  ...Array.from({ length: 6 }, (_, i) => answer(1, i < 5 ? 4 : 5, i < 5 ? ["スライド"] : ["ない"])),
  ...Array.from({ length: 6 }, (_, i) => answer(2, 5, i < 5 ? ["ない"] : ["スライド"])),
];

export const PANEL_CHANGE = {
  voice: "スライドが、どこの話のものかわかりにくいという声が、いくつもありました（見本）。",
  change: "話に合わせて、スライドがひとりでに進むようにしました。手でめくることもできます（見本）。",
};
export const PANEL_CHANGE_NOTE = "話に合わせて、スライドが進むようにしました。";
