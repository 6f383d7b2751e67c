import { Fragment } from "react";
import { parseRuby } from "~/shared/ruby-text";

/** A text of ours with its readings small above (shared/ruby-text.ts); in brackets where ruby is not known. */
export function RubyText({ text }: { text: string }) {
  return parseRuby(text).map((part, index) =>
    part.reading === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <Fragment key={index}>{part.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <ruby key={index}>
        {part.text}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  );
}
