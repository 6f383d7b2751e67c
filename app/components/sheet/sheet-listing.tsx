import { Link } from "@remix-run/react";
import { KindShape } from "~/components/listing/kind-mark";
import { lookOf } from "~/components/listing/theme-look";
import { StaticMap } from "~/components/static-map/static-map";
import { QrPicture } from "~/components/ui/qr-picture";
import { RubyText } from "~/components/ui/ruby-text";
import type { SheetBlockKey, SheetLine } from "~/domain/connection/handover-sheet";
import type { GoneListing, SheetView, ShownListing } from "~/domain/connection/sheet-view";
import type { SheetDrawing } from "~/domain/exporting/drawn-sheet";
import { useT } from "~/i18n/translate-context";

type ListingPageProps = { listing: ShownListing; drawing: SheetDrawing; view: SheetView; hasLinks: boolean };

/** One place, person, activity or role: name and reading, what, when, where with a map, how to begin, whom to ask for. */
export function ListingPage({ listing, drawing, view, hasLinks }: ListingPageProps) {
  const t = useT();
  return (
    <section className="sheet-page" aria-labelledby={`sheet-${listing.id}`}>
      <ListingHead listing={listing} />
      <div className="sheet-columns">
        {/* Before the text, for on paper the text flows round it. Nothing in it takes the focus. */}
        <div className="sheet-side">
          {drawing.map && <StaticMap view={drawing.map} label={listing.mapLabel} />}
          {drawing.map && listing.mapNote && (
            <p className="sheet-small">
              <RubyText text={listing.mapNote} />
            </p>
          )}
          <div className="sheet-code">
            <QrPicture qr={drawing.qr} label={listing.qrLabel} className="sheet-qr" />
            <p className="sheet-small">
              <RubyText text={listing.qrNote} />
              <span className="sheet-url">{drawing.url}</span>
            </p>
          </div>
        </div>
        <dl className="sheet-blocks">
          {listing.blocks.map((block) => (
            <div key={block.key} className={isShort(block.key) ? "sheet-block sheet-short" : "sheet-block"}>
              <dt>
                <RubyText text={block.label} />
              </dt>
              <dd>
                <Lines lines={block.lines} originalText={isName(block.key) ? "" : view.originalText} />
                {block.key === "how" && listing.phone && <Phone phone={listing.phone} />}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {hasLinks ? (
        <p className="no-print mt-3">
          <Link to={`/listings/${listing.id}`} className="link inline-flex min-h-11 items-center">
            {t("sheet.page.open")}
          </Link>
        </p>
      ) : null}
      <p className="sheet-foot">
        <RubyText text={view.madeText} />
      </p>
    </section>
  );
}

function ListingHead({ listing }: { listing: ShownListing }) {
  return (
    <header>
      <p className="sheet-kind">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <KindShape kind={listing.kind} color={lookOf(listing.theme ?? undefined).color} />
        </svg>
        <span>
          <RubyText text={listing.kindText} />
        </span>
        {listing.themeText && (
          <span>
            <RubyText text={listing.themeText} />
          </span>
        )}
      </p>
      {listing.kana && (
        <p className="sheet-kana" lang="ja">
          {listing.kana}
        </p>
      )}
      <h3 id={`sheet-${listing.id}`} className="sheet-name" lang="ja">
        {listing.name}
      </h3>
      {listing.notes.map((note) => (
        <p key={note} className="sheet-note">
          <RubyText text={note} />
        </p>
      ))}
    </header>
  );
}

/** Names of places are the same in every language. */
function isName(key: SheetBlockKey): boolean {
  return key === "where" || key === "area";
}

/** A few words each: on paper they stand side by side. */
function isShort(key: SheetBlockKey): boolean {
  return key === "cost" || key === "forWhom";
}

/** What the place itself has written stands in its own words; in another language that is said once. */
function Lines({ lines, originalText }: { lines: SheetLine[]; originalText: string }) {
  const firstOriginal = lines.findIndex(({ isOriginal }) => isOriginal);
  return lines.map(({ text, isOriginal }, index) => (
    <p key={text} lang={isOriginal ? "ja" : undefined}>
      {index === firstOriginal && originalText !== "" && (
        <span className="sheet-original">
          <RubyText text={originalText} />
        </span>
      )}
      {isOriginal ? text : <RubyText text={text} />}
    </p>
  ));
}

function Phone({ phone }: { phone: NonNullable<ShownListing["phone"]> }) {
  return (
    <p className="sheet-phone">
      <a href={`tel:${phone.number.replace(/[^\d+]/g, "")}`}>{phone.number}</a>
      {phone.extension && (
        <span>
          <RubyText text={phone.extension} />
        </span>
      )}
    </p>
  );
}

/** What has ended meanwhile, and that there are others. */
export function GonePage({ listing }: { listing: GoneListing | ShownListing }) {
  if (!listing.isGone) return null;
  return (
    <section className="sheet-page sheet-gone">
      {listing.name && (
        <p className="sheet-name" lang="ja">
          {listing.name}
        </p>
      )}
      <h3 className="sheet-gone-title">
        <RubyText text={listing.title} />
      </h3>
      <p>
        <RubyText text={listing.body} />
      </p>
    </section>
  );
}
