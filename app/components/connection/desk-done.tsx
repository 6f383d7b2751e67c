import { useSearchParams } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { isDeskDone } from "~/domain/connection/desk-done";
import { useT } from "~/i18n/translate-context";

const UNDONE = ["gone", "noColleague"];

/** What the form sent before has done, as the address says it (`?done=`). */
export function DeskDone({ className = "mb-6" }: { className?: string }) {
  const t = useT();
  const done = useSearchParams()[0].get("done");
  if (!isDeskDone(done)) return null;
  const kind = UNDONE.includes(done) ? "warning" : "success";
  return <Notice kind={kind} isLive title={t(`connection.done.${done}`)} className={className} />;
}
