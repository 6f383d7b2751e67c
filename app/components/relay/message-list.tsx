import type { MessageView, ThreadView } from "~/domain/relay/thread-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { ThreadForm } from "./thread-form";

/** All messages, oldest first. One of the other side can be reported. */
export function MessageList({ thread }: { thread: ThreadView }) {
  const t = useT();
  const other =
    thread.side === "answerer"
      ? thread.askerName
      : t(thread.isOffice ? "relay.thread.office" : "relay.thread.answerer");
  return (
    <ol className="grid gap-4" aria-label={t("relay.thread.messages")}>
      {thread.messages.map((message) => (
        <li key={message.id} className={message.isMine ? "sm:pl-12" : "sm:pr-12"}>
          <Message message={message} from={message.isMine ? t("relay.thread.mine") : other} />
        </li>
      ))}
    </ol>
  );
}

function Message({ message, from }: { message: MessageView; from: string }) {
  const t = useT();
  const locale = useLocale();
  const look = message.isMine ? "border-blue-900 bg-blue-50" : "border-solid-gray-420 bg-white";
  return (
    <article className={`rounded-12 border p-4 ${look}`}>
      <p className="flex flex-wrap gap-x-3 text-[0.9375rem] leading-160 text-solid-gray-700">
        <span className="font-bold">{from}</span>
        <span className="tabular-nums">
          {formatDate(message.on, locale)} {message.at}
        </span>
      </p>
      <p className="mt-1 whitespace-pre-wrap [overflow-wrap:anywhere]">{message.text}</p>
      {message.isReported && <p className="mt-2 font-bold text-red-900">{t("relay.thread.reported")}</p>}
      {!message.isMine && !message.isReported && <ReportMessage messageId={message.id} />}
    </article>
  );
}

function ReportMessage({ messageId }: { messageId: string }) {
  const t = useT();
  return (
    <details className="mt-2 text-[0.9375rem]">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t("relay.thread.report")}</summary>
      <p className="mb-2">{t("relay.thread.reportHint")}</p>
      <ThreadForm intent="report" look="outline" submit={t("relay.thread.report")} messageId={messageId} />
    </details>
  );
}
