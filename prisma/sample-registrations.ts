/** Invented people who registered for the symposium となりの人と、どう歩くか（見本）, and their answers. */
import type { RegistrationInput } from "~/domain/symposium/registration-form";

const JOBS = ["相談支援員", "民生委員・児童委員", "地域で活動する人"];
const WISHES = ["つなぐ先の見つけ方", "様子を聞く日の決め方", "もどすときの声のかけ方", "役割をたのむこと"];

/** The top-level domain .invalid is reserved: no mail is ever sent there. */
const person = (number: number) => ({ name: `見本 ${number}さん`, email: `sample-${number}@example.invalid` });

function alone(number: number, place: "online" | "venue"): RegistrationInput {
  const jobTitle = JOBS[number % JOBS.length]!;
  return {
    people: [person(number)],
    groupName: null,
    organisation: number % 5 === 4 ? "" : "見本市社会福祉協議会",
    jobTitle,
    place,
    answers: number % 7 === 0 ? { q1: "断られたあと、どう声をかけていますか。" } : {},
  };
}

const workplace: RegistrationInput = {
  people: [31, 32, 33, 34].map(person),
  groupName: "見本の地域包括支援センター",
  organisation: "見本の地域包括支援センター",
  jobTitle: "社会福祉士",
  place: "venue",
  answers: { q2: ["字幕"] },
};

export const SAMPLE_ARRIVALS: RegistrationInput[] = [
  ...Array.from({ length: 22 }, (_, i) => alone(i + 1, "online")),
  ...Array.from({ length: 8 }, (_, i) => alone(i + 23, "venue")),
  workplace,
];

/** As questionnaireContentSchema reads it. */
export const SAMPLE_QUESTIONNAIRE = {
  title: "参加の前に（見本のアンケート）",
  intro: "当日の話を、みなさんの困りごとから始めるために聞きます。答えに名前は残りません。",
  thanks: "ありがとうございます。当日お会いしましょう。",
  groupQuestionId: "job",
  sections: [
    {
      id: "before",
      title: "ふだんのこと",
      questions: [
        { id: "job", kind: "choice", label: "職種", isRequired: true, options: JOBS },
        {
          id: "ease",
          kind: "scale5",
          label: "つないだあと、様子を聞けていますか",
          lowLabel: "ほとんど聞けていない",
          highLabel: "よく聞けている",
        },
        { id: "wish", kind: "many", label: "聞きたい話", options: WISHES },
        { id: "say", kind: "short", label: "ひとこと" },
      ],
    },
  ],
};

export type SampleAnswer = { job: string; ease: string; wish: string[]; say: string };

/** Of the people of one job: how many chose each step of the scale (1–5), and each wish. */
function answersOf(job: string, eases: number[], wishes: number[]): SampleAnswer[] {
  return eases
    .flatMap((count, step) => Array<string>(count).fill(String(step + 1)))
    .map((ease, i) => ({
      job,
      ease,
      wish: WISHES.filter((_, wish) => i < wishes[wish]!),
      say: i === 3 ? "もどすことを失敗と思わずに話したいです。" : "",
    }));
}

export const SAMPLE_ANSWERS: SampleAnswer[] = [
  ...answersOf("相談支援員", [0, 7, 7, 0, 0], [9, 14, 12, 6]),
  ...answersOf("民生委員・児童委員", [0, 0, 5, 5, 0], [5, 8, 10, 5]),
  ...answersOf("地域で活動する人", [0, 0, 5, 5, 0], [6, 5, 5, 10]),
];
