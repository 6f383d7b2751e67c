import { type DivIcon, divIcon, type LeafletEvent, type Marker as LeafletMarker } from "leaflet";
import { useMemo } from "react";
import { Marker } from "react-leaflet";
import type { ApiHit } from "~/domain/search/api-answer";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { discSize, type MarkGroup } from "./group-marks";
import type { ActiveMark } from "./map-layer-props";
import { discHtml, pinHtml } from "./pin-icon";

type PinProps = {
  hit: ApiHit;
  isNamed: boolean;
  isActive: boolean;
  onOpen: (marker: LeafletMarker) => void;
  onActive: (id: string | null) => void;
};

/** One listing: theme colour, kind shape, its name beside it when there are few. */
export function Pin({ hit, isNamed, isActive, onOpen, onActive }: PinProps) {
  const t = useT();
  const theme = hit.themes[0];
  const kind = t(`listing.kind.${hit.kind}` as MessageKey);
  const label = theme
    ? t("map.leaflet.pin", { name: hit.name, kind, theme: t(`listing.theme.${theme}` as MessageKey) })
    : t("map.leaflet.pinPlain", { name: hit.name, kind });
  const icon = useMemo(
    () =>
      divIcon({
        className: isActive ? "map-pin is-active" : "map-pin",
        html: pinHtml({ kind: hit.kind, theme, name: isNamed ? hit.name : null }),
        iconSize: [44, 44],
      }),
    [hit.kind, hit.name, theme, isNamed, isActive],
  );
  return (
    <NamedMarker
      lat={hit.lat ?? 0}
      lng={hit.lng ?? 0}
      icon={icon}
      label={label}
      onOpen={onOpen}
      onEnter={() => onActive(hit.id)}
      onLeave={() => onActive(null)}
    />
  );
}

/** Many listings as their number. */
export function Disc({ group, onOpen }: { group: MarkGroup; onOpen: (marker: LeafletMarker) => void }) {
  const t = useT();
  const size = discSize(group.count);
  const icon = useMemo(
    () => divIcon({ className: "map-disc", html: discHtml(group.count), iconSize: [size, size] }),
    [group.count, size],
  );
  const label = t("map.leaflet.cluster", { count: group.count });
  return <NamedMarker lat={group.lat} lng={group.lng} icon={icon} label={label} onOpen={onOpen} />;
}

type NamedMarkerProps = {
  lat: number;
  lng: number;
  icon: DivIcon;
  label: string;
  onOpen: (marker: LeafletMarker) => void;
  onEnter?: () => void;
  onLeave?: () => void;
};

/** A marker in the Tab order with a name; Enter and a press open it. */
function NamedMarker({ lat, lng, icon, label, onOpen, onEnter, onLeave }: NamedMarkerProps) {
  const name = (marker: LeafletMarker | null) => marker?.getElement()?.setAttribute("aria-label", label);
  return (
    <Marker
      ref={name}
      position={[lat, lng]}
      icon={icon}
      title={label}
      riseOnHover
      eventHandlers={{
        add: (event: LeafletEvent) => name(event.target as LeafletMarker),
        click: (event) => onOpen(event.target as LeafletMarker),
        keydown: (event) => {
          if (event.originalEvent.key === "Enter" || event.originalEvent.key === " ") {
            event.originalEvent.preventDefault();
            onOpen(event.target as LeafletMarker);
          }
        },
        mouseover: () => onEnter?.(),
        mouseout: () => onLeave?.(),
      }}
    />
  );
}

/** The listing marked from the list, also where discs stand for many. */
export function ActivePin({ active }: { active: ActiveMark }) {
  const icon = useMemo(
    () =>
      divIcon({
        className: "map-pin is-active is-marked",
        html: pinHtml({ kind: active.kind, theme: active.theme, name: null }),
        iconSize: [44, 44],
      }),
    [active.kind, active.theme],
  );
  return (
    <Marker position={[active.lat, active.lng]} icon={icon} interactive={false} keyboard={false} zIndexOffset={1000} />
  );
}
