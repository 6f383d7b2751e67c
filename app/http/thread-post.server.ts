import { answerRole, withdrawRoleRequest } from "~/domain/relay/answer-role.server";
import { blockThread, unblockThread } from "~/domain/relay/block-thread.server";
import { confirmThread } from "~/domain/relay/confirm-thread.server";
import { deleteThread } from "~/domain/relay/delete-thread.server";
import { getThread } from "~/domain/relay/get-thread.server";
import { markRoleTakenInThread } from "~/domain/relay/mark-role-taken.server";
import { readMessage } from "~/domain/relay/relay-input";
import { replyInThread } from "~/domain/relay/reply-in-thread.server";
import { reportMessage } from "~/domain/relay/report-message.server";
import { readTaken } from "~/domain/relay/role-input";
import { sayHowItWent } from "~/domain/relay/say-how-it-went.server";
import {
  readAnswer,
  readIntent,
  THREAD_DONE,
  type ThreadAnswer,
  type ThreadIntent,
  type ThreadProblem,
  type ThreadRefusal,
  type ThreadValues,
} from "~/domain/relay/thread-answer";
import type { ThreadKey } from "~/domain/relay/thread-key.server";
import { DomainError, isDomainError } from "~/shared/domain-error";
import type { PrivateWord } from "~/shared/private-words";

export type ThreadPost = { done: (typeof THREAD_DONE)[ThreadIntent] } | { status: number; answer: ThreadAnswer };

type Wish = { key: ThreadKey; fields: FormData; values: ThreadValues; now: Date };
type Wrong = { problems: ThreadProblem[]; words: PrivateWord[] };

/**
 * Carries out what a form on the page of a conversation asks for, whichever key opened it. Gives back what was done, or
 * the answer with status 422, 429 or 409. Throws DomainError("notFound").
 */
export async function postToThread(options: { key: ThreadKey; fields: FormData; now: Date }): Promise<ThreadPost> {
  const intent = readIntent(options.fields.get("intent"));
  if (!intent) throw new DomainError("notFound", {});
  const values = readValues(options.fields);
  const answer = (status: number, refusal: ThreadRefusal | null, wrong: Wrong): ThreadPost => ({
    status,
    answer: { intent, values, refusal, ...wrong },
  });
  try {
    const wrong = await DEEDS[intent]({ ...options, values });
    return wrong ? answer(422, null, wrong) : { done: THREAD_DONE[intent] };
  } catch (error) {
    const nothing = { problems: [], words: [] };
    if (isDomainError(error) && error.reason === "limited") return answer(429, "limited", nothing);
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return answer(409, "full" in error.facts ? "full" : "conflict", nothing);
  }
}

function readValues(fields: FormData): ThreadValues {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    message: text("message"),
    keepsWords: fields.get("keepsWords") === "yes",
    answer: text("answer"),
    takenPeople: text("takenPeople"),
    roleTaken: fields.get("roleTaken") === "yes",
  };
}

/** Each gives back what is wrong with the form, or nothing when it has been carried out. */
const DEEDS: Record<ThreadIntent, (wish: Wish) => Promise<Wrong | undefined>> = {
  confirm: async ({ key, now }) => done(confirmThread({ key, now })),
  block: async ({ key, now }) => done(blockThread({ key, now })),
  unblock: async ({ key, now }) => done(unblockThread({ key, now })),
  withdraw: async ({ key, now }) => done(withdrawRoleRequest({ key, now })),
  reply: async ({ key, values, now }) => {
    const read = readMessage(values);
    return read.ok ? done(replyInThread({ key, text: read.input, now })) : read;
  },
  report: async ({ key, fields, now }) =>
    done(reportMessage({ key, messageId: String(fields.get("messageId") ?? ""), now })),
  delete: async ({ key, fields, now }) =>
    fields.get("sure") === "yes" ? done(deleteThread({ key, now })) : { problems: ["sure"], words: [] },
  answer: async ({ key, values, now }) => {
    const answer = readAnswer(values.answer);
    const read = readMessage(values);
    const problems: ThreadProblem[] = [...(answer ? [] : ["answer" as const]), ...(read.ok ? [] : read.problems)];
    if (!answer || !read.ok) return { problems, words: read.ok ? [] : read.words };
    return done(answerRole({ key, answer, text: read.input, now }));
  },
  tell: async ({ key, values, now }) => {
    const read = readMessage(values);
    return read.ok ? done(sayHowItWent({ key, text: read.input, now })) : read;
  },
  mark: async ({ key, values, now }) => {
    const { role } = await getThread({ key, now });
    const input = readTaken(values, role?.howManyPeople ?? null);
    return input ? done(markRoleTakenInThread({ key, input, now })) : { problems: ["takenPeople"], words: [] };
  },
};

async function done(deed: Promise<void>): Promise<undefined> {
  await deed;
}
