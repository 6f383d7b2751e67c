import { Link } from "@remix-run/react";
import type { ThreadLine } from "~/domain/relay/thread-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** One line for each conversation: about what, with whom, how it stands. */
export function ThreadLines({ threads }: { threads: ThreadLine[] }) {
  return (
    <ul className="grid max-w-[42rem] gap-3">
      {threads.map((thread) => (
        <li key={thread.id} className="rounded-12 border border-solid-gray-420 p-4">
          <Line thread={thread} />
        </li>
      ))}
    </ul>
  );
}

function Line({ thread }: { thread: ThreadLine }) {
  const t = useT();
  const date = formatDate(thread.changedOn, useLocale());
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 empty:hidden">
        {thread.waitsForMe && <Mark look="border-blue-900 bg-blue-900 text-white">{t("relay.list.waits")}</Mark>}
        {thread.role && !(thread.waitsForMe && thread.role.state === "asked") && (
          <Mark>{t(`relay.role.state.${thread.role.state}`)}</Mark>
        )}
        {thread.state === "waiting" && <Mark>{t("relay.list.waiting")}</Mark>}
        {(thread.state === "blockedByAsker" || thread.state === "blockedByAnswerer") && (
          <Mark>{t("relay.list.blocked")}</Mark>
        )}
      </p>
      <p>
        <Link
          to={`/my/messages/${thread.id}`}
          className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold"
        >
          {thread.listing.name}
        </Link>
      </p>
      <p className="text-[0.9375rem] text-solid-gray-700">
        {useWho(thread)}
        {thread.role?.alias && ` ・ 「${thread.role.alias}」`}
        {" ・ "}
        {t("relay.list.changedOn", { date })}
      </p>
    </>
  );
}

function useWho({ side, askerName, askerKind, isOffice }: ThreadLine): string {
  const t = useT();
  if (side === "asker") return t("relay.list.sentByMe");
  const from = t("relay.thread.withAsker", { name: askerName, kind: t(`relay.thread.askerKind.${askerKind}`) });
  return isOffice ? `${from} ・ ${t("relay.list.office")}` : from;
}

function Mark({ children, look = "border-solid-gray-600 bg-white" }: { children: string; look?: string }) {
  return <span className={`rounded-full border px-3 py-0.5 text-[0.875rem] font-bold ${look}`}>{children}</span>;
}
