import type { asking as source } from "../ja/asking";
import type { MessagesOf } from "../messages";

export const asking: MessagesOf<typeof source> = {
  title: "Ask through this site",
  about: "To {name}",
  lead: "Ask whether someone may come and see, through this site. Neither side sees the other's e-mail address.",
  privacy: "Please write neither alias nor name nor address. The other side learns of the visit only.",
  to: {
    person: "It reaches the person.",
    operator: "It reaches who runs it.",
    organisation: "It reaches the organisation.",
    office: "It reaches an officer of the municipality, who stands between you.",
  },
  state: "When it is sent, this record becomes “connecting: asked”.",
  stateAgain: "When it is sent, this record becomes “connecting again: asked”.",
  stateSame: "When it is sent, the state of this record stays as it is.",
  name: "Name the other side sees",
  nameHint: "The name of your workplace will do. Up to 40 characters.",
  message: "What you want to ask",
  messageHint: "Up to {max} characters. Change the example as you like.",
  template:
    "How do you do. I work as an adviser.\nSomeone I accompany would like to come and see. I come along the first time.\n\n- Which days and hours would suit you?\n- Is there anything to bring or to mind?\n\nThank you.",
  templateRole:
    "How do you do. I work as an adviser.\nSomeone I accompany would like to try this role. I come along the first time.\n\n- On which days and hours could they begin?\n- Is there anything to bring or to mind?\n\nThank you.",
  templatePerson:
    "How do you do. I work as an adviser.\nSomeone I accompany would like to meet you. I come along the first time.\n\n- Which days and hours would suit you?\n- Is there anything to mind?\n\nThank you.",
  submit: "Ask",
  thread: "Conversation",
  waiting: "Waiting for an answer.",
  answered: "An answer has come.",
  open: "Reply or see the conversation",
  roleAnswer: { welcome: "Welcome", discuss: "Let us talk", notThisTime: "Not this time" },
  next: "As the answer says, change the state on the page of the alias to “waiting” or “first visit arranged”.",
  again: "Ask again",
  colleague: "A colleague who shares this record has asked. Only they can read the conversation.",
  noWay: "It cannot be asked through this site. See how to connect, and call.",
  gone: "This listing has ended. You can look for another place or person.",
  conflict: "It was changed on another page meanwhile. Look at its state and send again. What you wrote is kept.",
  full: "This role has enough people now.",
  limited: "No more can be sent today. Please try again tomorrow, and copy what you wrote.",
  notAllowed: "Nothing can be sent to this side now. Please ask in another way, such as by telephone.",
  back: "Back to the alias",
  error: {
    messagePrivate: "Something in it leads to the person. Please take it out before sending.",
    messageAlias: "The alias stands in it. Please leave it out too.",
    messageName: "There seems to be a full name. Please take it out before sending.",
  },
  answers: { title: "Answers have come", about: "From {name}", on: "{date}" },
};
