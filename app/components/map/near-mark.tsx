import { divIcon } from "leaflet";
import { Circle, Marker } from "react-leaflet";
import type { MapQuery } from "~/domain/search/map-query";

const ICON = divIcon({
  className: "near-mark",
  html: '<svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><circle cx="12" cy="12" r="10" fill="#fff" stroke="#000060" stroke-width="2.5"/><circle cx="12" cy="12" r="4.5" fill="#000060"/></svg>',
  iconSize: [28, 28],
});

/** Where the search measures from, and how far it goes. */
export function NearMark({ query: { near, radiusMeters } }: { query: MapQuery }) {
  if (!near) return null;
  return (
    <>
      <Marker position={[near.lat, near.lng]} icon={ICON} interactive={false} keyboard={false} />
      {radiusMeters !== null && (
        <Circle
          center={[near.lat, near.lng]}
          radius={radiusMeters}
          interactive={false}
          pathOptions={{ color: "#000060", weight: 1.5, dashArray: "6 5", fillColor: "#000060", fillOpacity: 0.04 }}
        />
      )}
    </>
  );
}
