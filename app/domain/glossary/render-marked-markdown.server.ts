import { renderMarkdown } from "~/shared/render-markdown.server";
import type { ShownTerm } from "./mark-terms";
import { markTerms } from "./mark-terms";
import { publishedTerms } from "./published-terms.server";
import { termMarkHtml } from "./term-mark-html";

/**
 * Markdown as safe HTML with the words of the glossary marked as components/glossary/marked-text.tsx marks them: each
 * where it first stands, none in headings, links and code. `name` keeps the ids of two texts on one page apart;
 * `exceptId`: the term the text is about.
 */
export async function renderMarkedMarkdown(
  text: string,
  { name, moreLabel, exceptId }: { name: string; moreLabel: string; exceptId?: string },
): Promise<string> {
  const { shown, forms } = await publishedTerms();
  const byId = new Map<string, ShownTerm>(shown.map((term) => [term.id, term]));
  return renderMarkdown(text, {
    markText: (texts) =>
      markTerms(texts, forms).map((pieces) =>
        pieces.map((piece) => {
          const term = piece.termId && piece.termId !== exceptId ? byId.get(piece.termId) : undefined;
          return term
            ? { html: termMarkHtml({ text: piece.text, term, id: `${name}-${term.id}`, moreLabel }) }
            : piece.text;
        }),
      ),
  });
}
