/** The forms of a conversation: what was typed becomes input, or problems that each have a field. */
import { isMailAddress } from "~/domain/mail/mail-address";
import { noticePrivateWords, type PrivateWord } from "~/shared/private-words";
import { cleanLine, cleanText, countLinks, lengthOf } from "./plain-text";
import { RELAY_LIMITS } from "./relay-thread";

export type ContactInput = { name: string; email: string; message: string };
export type ContactForm = { name: string; email: string; message: string; keepsWords: boolean };
export type MessageForm = { message: string; keepsWords: boolean };

export type MessageProblem = "messageEmpty" | "messageLong" | "messageLinks" | "messageWords";
export type ContactProblem = MessageProblem | "nameEmpty" | "nameLong" | "nameWords" | "email";

export type Read<I, P> = { ok: true; input: I } | { ok: false; problems: P[]; words: PrivateWord[] };

/**
 * Reads a message. `messageWords`: it holds what leads to a person or tells much of them (`words`), and the writer has not
 * yet said that it shall go like that.
 */
export function readMessage(form: MessageForm): Read<string, MessageProblem> {
  const message = cleanText(form.message);
  const words = noticePrivateWords(message);
  const problems: MessageProblem[] = [];
  if (message === "") problems.push("messageEmpty");
  if (lengthOf(message) > RELAY_LIMITS.message) problems.push("messageLong");
  if (countLinks(message) > RELAY_LIMITS.links) problems.push("messageLinks");
  if (words.length > 0 && !form.keepsWords) problems.push("messageWords");
  return problems.length > 0 ? { ok: false, problems, words } : { ok: true, input: message };
}

/** Reads the contact form. The e-mail address of someone who is signed in is that of the account: give it. */
export function readContact(form: ContactForm): Read<ContactInput, ContactProblem> {
  const name = cleanLine(form.name);
  const email = form.email.trim().toLowerCase();
  const message = readMessage(form);
  const problems: ContactProblem[] = [...nameProblems(name)];
  if (!isMailAddress(email)) problems.push("email");
  if (!message.ok) return { ok: false, problems: [...problems, ...message.problems], words: message.words };
  if (problems.length > 0) return { ok: false, problems, words: [] };
  return { ok: true, input: { name, email, message: message.input } };
}

/** The name is shown to the other side: it holds no number and no address by mistake. */
function nameProblems(name: string): ContactProblem[] {
  if (name === "") return ["nameEmpty"];
  if (lengthOf(name) > RELAY_LIMITS.name) return ["nameLong"];
  return countLinks(name) > 0 || noticePrivateWords(name).some(({ kind }) => kind !== "sensitive") ? ["nameWords"] : [];
}
