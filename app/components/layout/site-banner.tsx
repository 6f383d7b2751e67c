import { useRouteLoaderData } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import type { ShownBanner } from "~/domain/administration/banner";
import { useLocale, useT } from "~/i18n/translate-context";

/** The notice of the administration over every page, while it holds. */
export function SiteBanner() {
  const data = useRouteLoaderData<{ banner: ShownBanner | null }>("root");
  return data?.banner ? <BannerStrip banner={data.banner} /> : null;
}

type BannerStripProps = { banner: Omit<ShownBanner, "id">; isPreview?: boolean };

/** A landmark of its own (unless it is only shown as an example); its kind is said as a word, not by colour alone. */
export function BannerStrip({ banner, isPreview = false }: BannerStripProps) {
  const t = useT();
  const locale = useLocale();
  const { level, textJa, textEn } = banner;
  const isEnglish = locale === "en" && textEn !== null;
  const word = t(`administration.banner.levels.${level}`);
  const Frame = isPreview ? "div" : "section";
  return (
    <Frame
      aria-label={isPreview ? undefined : word}
      className={classNames(
        "no-print border-b-2",
        level === "caution" ? "border-yellow-700 bg-yellow-100" : "border-blue-900 bg-blue-50",
      )}
    >
      <p role={isPreview ? undefined : "status"} className="page-width py-2.5 leading-170 text-solid-gray-900">
        <span className="mr-2 inline-block rounded-4 border border-current bg-white px-2 text-[0.875rem] font-bold">
          {word}
        </span>
        <span lang={isEnglish ? "en" : "ja"}>{isEnglish ? textEn : textJa}</span>
      </p>
    </Frame>
  );
}
