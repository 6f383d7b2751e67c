/** A marked word as HTML: the same as components/glossary/marked-text.tsx draws, for texts that come as HTML. Pure. */
import type { ShownTerm } from "./mark-terms";

type Mark = {
  text: string;
  term: ShownTerm;
  /** Of the explanation; once on a page. */
  id: string;
  /** Words of the link to the page of the term. */
  moreLabel: string;
};

export function termMarkHtml({ text, term, id, moreLabel }: Mark): string {
  const reading = term.reading === term.word ? "" : `<small>${escaped(term.reading)}</small>`;
  return (
    `<button type="button" class="term-mark" popovertarget="${escaped(id)}">${escaped(text)}</button>` +
    `<span class="term-note" id="${escaped(id)}" popover="auto"><b>${escaped(term.word)}</b>${reading}` +
    `<span class="term-note-plain">${escaped(term.plain)}</span>` +
    `<a href="/glossary/${escaped(term.id)}">${escaped(moreLabel)}</a></span>`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
