import { classNames } from "~/components/ui/class-names";
import { useTermNotes } from "./use-term-notes";
import "./term-mark.css";

/** HTML made by render-marked-markdown.server.ts as running text. */
export function MarkedHtml({ html, className }: { html: string; className?: string }) {
  useTermNotes();
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderMarkedMarkdown, which lets no HTML through.
    <div className={classNames("prose", className)} dangerouslySetInnerHTML={{ __html: html }} />
  );
}
