import { Link } from "@remix-run/react";
import { MarkedText } from "~/components/listing/marked-text";
import type { TermHit } from "~/domain/search/everything-page";
import { useT } from "~/i18n/translate-context";
import { SampleLabel } from "./sample-label";

/** A word with its plain explanation, or a column about words. */
export function TermHitItem({ hit }: { hit: TermHit }) {
  const t = useT();
  return (
    <article className="relative border-b border-solid-gray-300 py-5 focus-within:bg-blue-50 hover:bg-blue-50">
      <p className="text-[0.9375rem] leading-150 text-solid-gray-700">
        {t(`everything.term.${hit.type}`)}
        <span className="ml-3">
          <MarkedText text={hit.kana} spans={hit.matches.kana} />
        </span>
      </p>
      <h3 className="text-[1.125rem] leading-150 font-bold">
        <Link to={hit.path} className="link after:absolute after:inset-0">
          <MarkedText text={hit.name} spans={hit.matches.name} />
        </Link>
        {hit.isSample ? <SampleLabel /> : null}
      </h3>
      <p className="mt-1 line-clamp-3 leading-170">
        <MarkedText text={hit.summary} spans={hit.matches.summary} />
      </p>
    </article>
  );
}
