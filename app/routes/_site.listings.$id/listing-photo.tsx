import type { ListingPageView } from "~/domain/directory/listing-view";
import { useT } from "~/i18n/translate-context";

/** The picture someone agreed to show, if there is one. */
export function ListingPhoto({ view, path }: { view: ListingPageView; path?: string }) {
  const t = useT();
  if (!view.hasPhoto) return null;
  return (
    <img
      src={path ?? `/listings/${view.id}/photo`}
      alt={t("my.photoAlt", { name: view.name })}
      loading="lazy"
      className="max-h-96 max-w-full rounded-12 print:hidden"
    />
  );
}
