/** Asking a place through this site: a text in which nobody is named, not even by alias. */
import { cleanLine, lengthOf } from "~/domain/relay/plain-text";
import { type MessageProblem, type Read, readMessage } from "~/domain/relay/relay-input";
import { RELAY_LIMITS } from "~/domain/relay/relay-thread";
import { noticePrivateWords, type PrivateWord } from "~/shared/private-words";
import { noticeFullNames } from "./names-in-text";

export const ASK_FIELDS = ["name", "message", "keepsWords", "version"] as const;
export type AskForm = Record<(typeof ASK_FIELDS)[number], string>;
export type AskInput = { name: string; message: string };
/**
 * `messagePrivate`: something leads to the person (`words`), and it is never sent. `messageAlias`: the alias itself.
 * `messageName`: a full name.
 */
export type AskProblem = MessageProblem | "nameEmpty" | "nameLong" | "messagePrivate" | "messageAlias" | "messageName";

/** An alias of one letter stands in too many words to be looked for. */
const SHORTEST_ALIAS = 2;

/** Reads the form. `alias` must not be told: the place is to know no more than it is told of the visit. */
export function readAskForm(form: AskForm, alias: string): Read<AskInput, AskProblem> {
  const name = cleanLine(form.name);
  const message = readMessage({ message: form.message, keepsWords: form.keepsWords !== "" });
  const leading = noticePrivateWords(form.message).filter(({ kind }) => kind !== "sensitive");
  const problems: AskProblem[] = [
    ...(name === "" ? ["nameEmpty" as const] : lengthOf(name) > RELAY_LIMITS.name ? ["nameLong" as const] : []),
    ...(leading.length > 0 ? ["messagePrivate" as const] : []),
    ...(noticeFullNames(form.message).length > 0 ? ["messageName" as const] : []),
    ...(holdsAlias(`${form.message}\n${name}`, alias) ? ["messageAlias" as const] : []),
    ...(message.ok ? [] : message.problems.filter((problem) => leading.length === 0 || problem !== "messageWords")),
  ];
  const words: PrivateWord[] = leading.length > 0 ? leading : message.ok ? [] : message.words;
  if (problems.length > 0 || !message.ok) return { ok: false, problems, words };
  return { ok: true, input: { name, message: message.input } };
}

function holdsAlias(text: string, alias: string): boolean {
  const fold = (one: string) => one.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  return fold(alias).length >= SHORTEST_ALIAS && fold(text).includes(fold(alias));
}
