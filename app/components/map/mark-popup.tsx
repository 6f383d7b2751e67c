import { Link } from "@remix-run/react";
import type { Marker as LeafletMarker, Popup as LeafletPopup } from "leaflet";
import { useRef } from "react";
import { Popup } from "react-leaflet";
import { KindMark } from "~/components/listing/kind-mark";
import { ThemeLabel } from "~/components/listing/theme-label";
import type { ListingKind } from "~/domain/directory/listing";
import { isThemeKey } from "~/domain/directory/vocabulary";
import type { ApiHit } from "~/domain/search/api-answer";
import { formatDistance } from "~/i18n/format";
import { useT } from "~/i18n/translate-context";

export type OpenPopup = { hits: ApiHit[]; lat: number; lng: number; marker: LeafletMarker };

/** What stands at a pin. It takes the focus when it opens and gives it back to its pin. */
export function MarkPopup({ popup, onClose }: { popup: OpenPopup | null; onClose: () => void }) {
  const t = useT();
  const shown = useRef<LeafletPopup | null>(null);
  if (!popup) return null;
  const { hits, lat, lng, marker } = popup;
  return (
    <Popup
      key={hits.map((hit) => hit.id).join(" ")}
      ref={shown}
      position={[lat, lng]}
      closeButton={false}
      offset={[0, -14]}
      maxWidth={300}
      minWidth={220}
      maxHeight={280}
      eventHandlers={{
        add: () => setTimeout(() => shown.current?.getElement()?.querySelector<HTMLElement>("a")?.focus(), 0),
        remove: () => {
          onClose();
          marker.getElement()?.focus({ preventScroll: true });
        },
      }}
    >
      {hits.length > 1 && <p className="map-popup-title">{t("map.leaflet.groupTitle", { count: hits.length })}</p>}
      <ul className="grid grid-cols-1 gap-2.5">
        {hits.map((hit) => (
          <PopupItem key={hit.id} hit={hit} />
        ))}
      </ul>
      <button type="button" className="link mt-1 min-h-11 px-1 text-[0.9375rem]" onClick={() => shown.current?.close()}>
        {t("map.leaflet.close")}
      </button>
    </Popup>
  );
}

function PopupItem({ hit }: { hit: ApiHit }) {
  const t = useT();
  const theme = hit.themes.find(isThemeKey);
  return (
    <li className="text-[0.9375rem] leading-160">
      <span className="flex items-center gap-2 text-sm">
        <KindMark kind={hit.kind as ListingKind} theme={theme} withLabel />
        {hit.distanceMeters !== null && <b className="ml-auto tabular-nums">{formatDistance(hit.distanceMeters)}</b>}
      </span>
      <Link to={`/listings/${hit.id}`} className="link block text-[1.0625rem] font-bold">
        {hit.name}
      </Link>
      {hit.address && <span className="block">{hit.address}</span>}
      {hit.kind === "person" && <span className="block text-solid-gray-700">{t("map.leaflet.coarse")}</span>}
      {theme && <ThemeLabel theme={theme} short />}
    </li>
  );
}
