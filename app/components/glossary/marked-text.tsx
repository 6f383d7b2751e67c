import { Fragment, useId } from "react";
import type { MarkedPiece, ShownTerm } from "~/domain/glossary/mark-terms";
import { useT } from "~/i18n/translate-context";
import { useTermNotes } from "./use-term-notes";
import "./term-mark.css";

type MarkedTextProps = {
  /** One text of what markShownTerms gives. */
  pieces: readonly MarkedPiece[];
  terms: readonly ShownTerm[];
};

/**
 * A text whose words of the glossary are underlined and explained: opened by click, tap or Enter without any script, by
 * pointing or focus with one; Escape closes. It must not stand inside a link or a button.
 */
export function MarkedText({ pieces, terms }: MarkedTextProps) {
  useTermNotes();
  return pieces.map(({ text, termId }, index) => {
    const term = termId === null ? undefined : terms.find(({ id }) => id === termId);
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
    return term ? <TermMark key={index} text={text} term={term} /> : <Fragment key={index}>{text}</Fragment>;
  });
}

/** The same as term-mark-html.ts writes. */
function TermMark({ text, term }: { text: string; term: ShownTerm }) {
  const t = useT();
  const id = useId();
  // React 18 knows these attributes only as they are written in HTML.
  const opens = { popovertarget: id };
  const note = { popover: "auto" };
  return (
    <>
      <button type="button" className="term-mark" {...opens}>
        {text}
      </button>
      <span className="term-note" id={id} {...note}>
        <b>{term.word}</b>
        {term.reading === term.word ? null : <small>{term.reading}</small>}
        <span className="term-note-plain">{term.plain}</span>
        <a href={`/glossary/${term.id}`}>{t("glossary.mark.more")}</a>
      </span>
    </>
  );
}
