import type { report as ja } from "../ja/report";
import type { MessagesOf } from "../messages";

/** What became of a reported mistake. */
export const report = {
  title: "What became of your note",
  sentTitle: "Thank you, we have your note",
  sentBody: "The staff will check it. It may take a few days.",
  keepTitle: "Please keep the address of this page",
  keepBody: "It tells what became of your note, without an account. Only those who know the address can see it.",
  about: "About “{name}”",
  hidden: "This entry is not public at present.",
  state: "How it stands",
  states: {
    open: "The staff is checking it",
    accepted: "The entry was mended",
    declined: "The entry was left as it is",
  },
  decidedOn: "Decided on {date}",
  answer: "From the staff",
  yours: "What you sent",
  topic: "About",
  message: "What is wrong",
  proposal: "What it should be",
  why: "How you know",
  reportedOn: "Sent on",
  back: "See the entry",
} satisfies MessagesOf<typeof ja>;
