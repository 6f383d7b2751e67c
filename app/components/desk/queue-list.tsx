import { Link } from "@remix-run/react";
import { type KeyboardEvent, useRef } from "react";
import type { QueueItem } from "~/domain/moderation/queue-view";
import { useLocale, useT } from "~/i18n/translate-context";
import { dayText, momentText } from "./moment";

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };

/** The reviews of a page. With the focus inside, ↓ ↑ J K go from one to the next; every entry is a plain link. */
export function QueueList({ code, items, showsTown }: { code: string; items: QueueItem[]; showsTown: boolean }) {
  const list = useRef<HTMLOListElement>(null);
  const t = useT();
  const locale = useLocale();
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...(list.current?.querySelectorAll("a") ?? [])];
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ol ref={list} onKeyDown={move} className="grid gap-2">
      {items.map((item) => (
        <li key={item.id}>
          <Link
            to={`/municipalities/${code}/desk/reviews/${item.id}`}
            className="grid gap-x-4 gap-y-1 rounded-8 border border-solid-gray-300 bg-white p-3 text-solid-gray-900 no-underline hover:border-blue-900 hover:bg-blue-50 sm:grid-cols-[11rem_1fr_auto] sm:items-center"
          >
            <span className="text-[0.9375rem] font-bold text-blue-900">
              {t(`desk.kind.${item.kind}`)}
              {item.state === "open" ? null : ` / ${t(`desk.state.${item.state}`)}`}
            </span>
            <span className="min-w-0 font-bold break-words">{item.summary}</span>
            <span className="text-[0.9375rem] text-solid-gray-700">
              {showsTown ? `${item.municipalityName} ` : ""}
              {item.decidedAt
                ? t("desk.queue.decidedOn", { date: momentText(item.decidedAt, locale) })
                : t("desk.queue.since", { date: dayText(item.createdAt, locale) })}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
