import { useSearchParams } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/translate-context";

/** What the form sent before has done; `texts`: the words of the address → what they say. "gone" is known to all. */
export function DoneNotice({ texts }: { texts: Record<string, string> }) {
  const t = useT();
  const done = useSearchParams()[0].get("done") ?? "";
  if (done === "gone") return <Notice kind="warning" isLive title={t("administration.gone")} className="mb-6" />;
  const text = Object.hasOwn(texts, done) ? texts[done] : null;
  return text ? <Notice kind="success" isLive title={text} className="mb-6" /> : null;
}
