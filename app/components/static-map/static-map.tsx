import { useT } from "~/i18n/translate-context";
import { StaticMapSvg, type StaticMapSvgProps } from "./static-map-svg";
import "./static-map.css";

/** A map from the server with its credit line: boundaries, names, pins, scale bar, north. Needs no script, prints in grey. */
export function StaticMap({ className, ...map }: StaticMapSvgProps & { className?: string }) {
  const t = useT();
  return (
    <figure className={className ? `static-map ${className}` : "static-map"}>
      <StaticMapSvg {...map} />
      <figcaption>{t("area.map.credit")}</figcaption>
    </figure>
  );
}
