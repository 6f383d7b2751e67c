import { LinkButton } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { Asking } from "~/domain/connection/get-asking.server";
import type { MessageView, ThreadView } from "~/domain/relay/thread-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** What was asked here before and what came back. Writing on happens on the page of the conversation. */
export function AskedThread({ asking }: { asking: Asking }) {
  const t = useT();
  if (asking.isColleagues) return <Notice className="mb-8">{t("asking.colleague")}</Notice>;
  return asking.thread ? <Thread thread={asking.thread} /> : null;
}

function Thread({ thread }: { thread: ThreadView }) {
  const t = useT();
  const { messages, role } = thread;
  const answer = role && role.state !== "asked" && role.state !== "withdrawn" ? role.state : null;
  const isAnswered = answer !== null || messages.at(-1)?.isMine === false;
  return (
    <section aria-labelledby="asked-thread" className="mb-10">
      <Heading level={2} size={3} id="asked-thread" className="mb-2">
        {t("asking.thread")}
      </Heading>
      <p className="mb-3 font-bold">
        {t(isAnswered ? "asking.answered" : "asking.waiting")}
        {answer && `「${t(`asking.roleAnswer.${answer}`)}」`}
      </p>
      <ol className="grid gap-3">
        {messages.map((message) => (
          <li key={message.id}>
            <Message message={message} isOffice={thread.isOffice} />
          </li>
        ))}
      </ol>
      {isAnswered && <p className="mt-3">{t("asking.next")}</p>}
      <p className="mt-3">
        <LinkButton to={`/my/messages/${thread.id}`} look="outline">
          {t("asking.open")}
        </LinkButton>
      </p>
    </section>
  );
}

function Message({ message, isOffice }: { message: MessageView; isOffice: boolean }) {
  const t = useT();
  const locale = useLocale();
  const other = t(isOffice ? "relay.thread.office" : "relay.thread.answerer");
  const look = message.isMine ? "border-blue-900 bg-blue-50" : "border-solid-gray-420 bg-white";
  return (
    <article className={`rounded-12 border p-4 ${look}`}>
      <p className="text-[0.9375rem] text-solid-gray-700">
        <span className="mr-3 font-bold">{message.isMine ? t("relay.thread.mine") : other}</span>
        {formatDate(message.on, locale)} {message.at}
      </p>
      <p className="mt-1 whitespace-pre-wrap [overflow-wrap:anywhere]">{message.text}</p>
    </article>
  );
}
