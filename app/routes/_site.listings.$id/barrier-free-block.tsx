import type { ListingPageView } from "~/domain/directory/listing-view";
import { useT } from "~/i18n/translate-context";
import { Block } from "./block";

/** Yes, no and not known are three things; what nobody wrote down is named as such. */
export function BarrierFreeBlock({ view }: { view: ListingPageView }) {
  const t = useT();
  const { yes, no, unknown } = view.barrierFree;
  const names = unknown.map((key) => t(`listing.barrierFree.${key}`)).join("、");
  if (yes.length + no.length === 0) {
    return (
      <Block id="barrier-free" title={t("listing.page.barrierFree")}>
        <p>{t("listing.page.barrierFreeAllUnknown")}</p>
      </Block>
    );
  }
  return (
    <Block id="barrier-free" title={t("listing.page.barrierFree")}>
      <ul className="grid gap-x-6 sm:grid-cols-2 print:grid-cols-2">
        {[...yes.map((key) => ({ key, has: true })), ...no.map((key) => ({ key, has: false }))].map(({ key, has }) => (
          <li key={key} className="flex items-baseline gap-2 py-0.5 print:py-0">
            <span
              className={`w-9 shrink-0 text-[0.9375rem] font-bold ${has ? "text-green-900" : "text-solid-gray-700"}`}
            >
              {t(has ? "listing.yes" : "listing.no")}
            </span>
            {t(`listing.barrierFree.${key}`)}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="mt-2 text-[0.9375rem] leading-160 text-solid-gray-700 print:mt-0 print:text-[8.5pt]">
          {t("listing.page.barrierFreeRest", { names })}
        </p>
      )}
    </Block>
  );
}
