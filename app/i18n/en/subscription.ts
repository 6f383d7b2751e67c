import type { subscription as source } from "../ja/subscription";
import type { MessagesOf } from "../messages";

/** News of an area or a search: by mail or as a feed. */
export const subscription: MessagesOf<typeof source> = {
  links: {
    title: "Get what is new or has changed",
    mail: "By e-mail",
    feed: "Feed (Atom)",
  },
  form: {
    title: "Get news by e-mail",
    lead: "We send what is new or has changed, together in one mail. Nothing is sent when nothing changed.",
    what: "What you get",
    whatHint: "To change it, search anew on the map page and come back here.",
    change: "Search anew",
    persons: "Entries of people are left out, to protect them.",
    email: "E-mail address",
    emailHint: "Used for this news only. When you end it, the address is deleted within 30 days.",
    every: "How often",
    everies: { daily: "Daily (only when something changed)", weekly: "Weekly (only when something changed)" },
    submit: "Send the mail to confirm",
    errorEmail: "Check the e-mail address, for example hanako@example.jp.",
    errorEvery: "Choose how often.",
  },
  sent: {
    title: "We sent a mail to confirm",
    body: "Open the address in the mail and press “Get the news”.",
    notHere: "If nothing arrives, look into your spam folder and check the address you typed.",
    back: "Back to the map",
  },
  confirm: {
    title: "Would you like to get the news?",
    lead: "We send you what is new or has changed in “{label}”.",
    submit: "Get the news",
    doneTitle: "You will get the news",
    doneBody: "A mail comes when something changed in “{label}”. Every mail has a link to end it.",
  },
  end: {
    title: "Would you like to end the news?",
    lead: "We will send no more news of “{label}”.",
    submit: "End it",
    doneTitle: "The news has ended",
    doneBody: "You will get no more news of “{label}”.",
    again: "Get it again",
  },
  label: {
    everything: "All entries",
    more: "{count} more conditions",
    words: "“{text}”",
    near: "near {place}",
    nearHere: "near a chosen place",
  },
  feedTitle: "{label} | {siteName}",
};
