import type { ListingKind } from "~/domain/directory/listing";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import { useT } from "~/i18n/translate-context";
import { lookOf } from "./theme-look";

/** The shape of a kind in a 24 × 24 box: square place, ringed head person, diamond role, triangle activity. */
export function KindShape(props: { kind: ListingKind; color: string }) {
  const { kind, color } = props;
  if (kind === "resource") return <rect x="3.5" y="3.5" width="17" height="17" rx="3" fill={color} />;
  if (kind === "activity") return <path d="M12 2.5 22 20.5H2Z" fill={color} />;
  if (kind === "role") {
    return <path d="M12 2.5 21.5 12 12 21.5 2.5 12Z" fill="#fff" stroke={color} strokeWidth="2.6" />;
  }
  return (
    <g>
      <circle cx="12" cy="12" r="9.8" fill="#fff" stroke={color} strokeWidth="2.4" />
      <circle cx="12" cy="9.3" r="3.1" fill={color} />
      <path d="M6.2 17.6a5.9 5.1 0 0 1 11.6 0 9 9 0 0 1-11.6 0Z" fill={color} />
    </g>
  );
}

/** A kind as a shape in its theme's colour; with `withLabel` the word beside it, else the word for screen readers only. */
export function KindMark(props: {
  kind: ListingKind;
  theme?: ThemeKey | undefined;
  size?: number;
  withLabel?: boolean;
}) {
  const t = useT();
  const size = props.size ?? 22;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
        <KindShape kind={props.kind} color={lookOf(props.theme).color} />
      </svg>
      <span className={props.withLabel ? "text-sm" : "sr-only"}>{t(`listing.kind.${props.kind}`)}</span>
    </span>
  );
}
