import { CallFacts, CallLog } from "~/components/calls/call-facts";
import { LinkButton } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { CallListItem } from "~/domain/moderation/call-list";
import { useT } from "~/i18n/translate-context";

/** One listing to call; on paper with room to write. */
export function CallCard({ item, deskCode }: { item: CallListItem; deskCode: string }) {
  const t = useT();
  const name = <span id={`name-${item.id}`}>{item.name}</span>;
  return (
    <article className="grid break-inside-avoid gap-3 rounded-8 border border-solid-gray-420 p-4 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)_auto] print:grid-cols-2 print:p-2">
      <div>
        <Heading level={2} size={3}>
          {name}
        </Heading>
        <CallFacts item={item} />
      </div>
      <CallLog calls={item.calls} />
      <p className="no-print self-center">
        <LinkButton to={`/municipalities/${deskCode}/calls/${item.id}`} aria-describedby={`name-${item.id}`}>
          {t("check.calls.record")}
        </LinkButton>
      </p>
    </article>
  );
}
