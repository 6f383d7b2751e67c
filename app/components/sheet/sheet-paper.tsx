import { RubyText } from "~/components/ui/ruby-text";
import type { DrawnSheet } from "~/domain/exporting/drawn-sheet";
import { GonePage, ListingPage } from "./sheet-listing";
import "./sheet.css";

/**
 * The sheet as the person gets it: one listing to a page of A4, in large type, in its own language. `hasLinks`: the person
 * looks at it on a phone and can open the pages.
 */
export function SheetPaper({ sheet, hasLinks }: { sheet: DrawnSheet; hasLinks?: boolean }) {
  const { view, drawings } = sheet;
  return (
    <article className="sheet" lang={view.language === "en" ? "en" : "ja"}>
      <header className="sheet-head">
        <h2 className="sheet-title">
          <RubyText text={view.title} />
        </h2>
        <p>
          <RubyText text={view.intro} />
        </p>
      </header>
      {view.listings.map((listing) => {
        const drawing = drawings[listing.id];
        if (listing.isGone || !drawing) return <GonePage key={listing.id} listing={listing} />;
        const shown = { listing, drawing, view };
        return <ListingPage key={listing.id} {...shown} hasLinks={hasLinks === true} />;
      })}
    </article>
  );
}
