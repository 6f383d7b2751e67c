import { Link } from "@remix-run/react";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextAreaField } from "~/components/ui/text-field";
import { RELAY_LIMITS } from "~/domain/relay/relay-thread";
import type { ThreadAnswer, ThreadDone } from "~/domain/relay/thread-answer";
import type { ThreadView } from "~/domain/relay/thread-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { MessageList } from "./message-list";
import { RolePart } from "./role-part";
import { StopPart } from "./stop-part";
import { errorAt, fieldId, threadErrors } from "./thread-errors";
import { ThreadForm } from "./thread-form";
import { WordsNotice } from "./words-notice";

type Props = { thread: ThreadView; done: ThreadDone | null; answer?: ThreadAnswer };

/** A conversation as one side sees it: what was written, the role it may be about, an answer, and ways to stop it. */
export function ThreadPage({ thread, done, answer }: Props) {
  const t = useT();
  const date = formatDate(thread.deletedOn, useLocale());
  const errors = threadErrors(answer, thread.role?.howManyPeople ?? null, t);
  return (
    <div className="max-w-[42rem]">
      <PageTitle title={t("relay.thread.title", { name: thread.listing.name })} kana={useWho(thread)} />
      <div className="mb-6 grid gap-3 empty:hidden">
        {done && !answer && <Notice kind="success" isLive title={t(`relay.thread.done.${done}`)} />}
        {answer?.refusal && <Notice kind="warning" isLive title={t(`relay.thread.${answer.refusal}`)} />}
      </div>
      <ErrorSummary errors={errors} />
      {thread.state === "waiting" && <ConfirmPart />}
      {thread.role && <RolePart {...{ thread, role: thread.role, errors }} {...(answer && { answer })} />}
      <MessageList thread={thread} />
      <div className="mt-6">
        {thread.block === "canUnblock" && <Notice kind="warning" title={t("relay.thread.blockedByMe")} />}
        {thread.block === "byOther" && <Notice kind="info" title={t("relay.thread.blockedByOther")} />}
        {thread.canReply && <ReplyPart {...{ errors }} {...(answer && { answer })} />}
      </div>
      <p className="mt-8 text-[0.9375rem] text-solid-gray-700">
        {t("relay.thread.privacy")} {t("relay.thread.deletesOn", { date })}
      </p>
      <p>
        <Link to={`/listings/${thread.listing.id}`} className="link inline-flex min-h-11 items-center">
          {t("relay.thread.listing")}
        </Link>
      </p>
      <StopPart thread={thread} errors={errors} />
    </div>
  );
}

function useWho({ side, askerName, askerKind, isOffice, listing }: ThreadView): string {
  const t = useT();
  if (side === "answerer") {
    return t("relay.thread.withAsker", { name: askerName, kind: t(`relay.thread.askerKind.${askerKind}`) });
  }
  return t(isOffice ? "relay.thread.withOffice" : "relay.thread.withAnswerer", { name: listing.name });
}

function ConfirmPart() {
  const t = useT();
  return (
    <Notice kind="warning" title={t("relay.thread.confirmTitle")} className="mb-6">
      <p className="mb-3">{t("relay.thread.confirmBody")}</p>
      <ThreadForm intent="confirm" submit={t("relay.thread.confirm")} />
    </Notice>
  );
}

function ReplyPart({ errors, answer }: { errors: ReturnType<typeof threadErrors>; answer?: ThreadAnswer }) {
  const t = useT();
  const own = answer?.intent === "reply" ? answer : undefined;
  const id = fieldId("reply", "message");
  return (
    <section aria-labelledby="reply-title">
      <h2 id="reply-title" className="mb-3 text-[1.25rem] leading-160">
        {t("relay.thread.reply")}
      </h2>
      <ThreadForm intent="reply" submit={t("relay.thread.send")}>
        <TextAreaField
          id={id}
          name="message"
          label={t("relay.thread.replyLabel")}
          hint={t("relay.message.hint", { max: RELAY_LIMITS.message })}
          error={errorAt(errors, id)}
          isRequired
          rows={5}
          defaultValue={own?.values.message ?? ""}
        />
        <WordsNotice
          id={fieldId("reply", "keepsWords")}
          words={own?.words ?? []}
          keeps={own?.values.keepsWords ?? false}
        />
      </ThreadForm>
    </section>
  );
}
