import { ChipChoice } from "~/components/ui/chip";
import { LISTING_KINDS, type ListingKind } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { useT } from "~/i18n/translate-context";
import { KindShape } from "./kind-mark";
import { lookOf } from "./theme-look";

/** The eight themes to tick, each with its colour; sent as `theme`. */
export function ThemeChips({ chosen }: { chosen: readonly ThemeKey[] }) {
  const t = useT();
  return THEME_KEYS.map((theme) => (
    <ChipChoice
      key={theme}
      name="theme"
      value={theme}
      label={t(`listing.theme.${theme}`)}
      defaultChecked={chosen.includes(theme)}
      icon={
        <svg aria-hidden="true" viewBox="0 0 24 24" className="size-4 shrink-0">
          <rect width="24" height="24" rx="4" fill={lookOf(theme).color} />
        </svg>
      }
    />
  ));
}

/** The four kinds to tick, each with its shape; sent as `kind`. */
export function KindChips({ chosen }: { chosen: readonly ListingKind[] }) {
  const t = useT();
  return LISTING_KINDS.map((kind) => (
    <ChipChoice
      key={kind}
      name="kind"
      value={kind}
      label={t(`listing.kind.${kind}`)}
      defaultChecked={chosen.includes(kind)}
      icon={
        <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5 shrink-0">
          <KindShape kind={kind} color="#333333" />
        </svg>
      }
    />
  ));
}
