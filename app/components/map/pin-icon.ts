/** Pins and discs as HTML for Leaflet's icons. No style attributes: colours are SVG attributes, sizes are classes. */
import { lookOf } from "~/components/listing/theme-look";
import type { ListingKind } from "~/domain/directory/listing";
import type { ThemeKey } from "~/domain/directory/vocabulary";

/** The shape of a kind as in KindMark, with a white rim so that it stands on any ground. */
export function pinHtml(options: { kind: string; theme: string | undefined; name: string | null }): string {
  const { color } = lookOf(options.theme as ThemeKey | undefined);
  const name = options.name === null ? "" : `<span class="pin-name">${escapeHtml(options.name)}</span>`;
  return `<svg viewBox="-3 -3 30 30" width="34" height="34" aria-hidden="true">${shape(options.kind as ListingKind, color)}</svg>${name}`;
}

function shape(kind: ListingKind, color: string): string {
  const rim = `stroke="#fff" stroke-width="5" stroke-linejoin="round" fill="#fff"`;
  if (kind === "resource") return twice(`<rect x="3.5" y="3.5" width="17" height="17" rx="3"`, rim, `fill="${color}"`);
  if (kind === "activity") return twice(`<path d="M12 2.5 22 20.5H2Z"`, rim, `fill="${color}"`);
  if (kind === "role") {
    return twice(`<path d="M12 2.5 21.5 12 12 21.5 2.5 12Z"`, rim, `fill="#fff" stroke="${color}" stroke-width="2.6"`);
  }
  const head = `<circle cx="12" cy="9.3" r="3.1" fill="${color}"/><path d="M6.2 17.6a5.9 5.1 0 0 1 11.6 0 9 9 0 0 1-11.6 0Z" fill="${color}"/>`;
  return twice(`<circle cx="12" cy="12" r="9.8"`, rim, `fill="#fff" stroke="${color}" stroke-width="2.4"`) + head;
}

function twice(element: string, first: string, second: string): string {
  return `${element} ${first}/>${element} ${second}/>`;
}

export function discHtml(count: number): string {
  return `<span>${count.toLocaleString("ja")}</span>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
