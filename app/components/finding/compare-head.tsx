import { Link } from "@remix-run/react";
import { KindMark } from "~/components/listing/kind-mark";
import type { ComparedListing } from "~/domain/search/comparison";
import { useT } from "~/i18n/translate-context";

/** A candidate's name with the ways on from it. */
export function CompareHead({ column, aliasId }: { column: ComparedListing; aliasId: string }) {
  const t = useT();
  const { name, kana, tried } = column;
  return (
    <>
      <span className="block text-[0.875rem] font-normal">
        <KindMark kind={column.kind} theme={column.themes[0]} withLabel />
      </span>
      {kana ? <span className="block text-[0.875rem] leading-5 font-normal">{kana}</span> : null}
      <span className="block text-[1.0625rem]">{name}</span>
      <span className="no-print block font-normal">
        <Link
          to={`/listings/${column.id}`}
          aria-label={t("finding.compare.openOf", { name })}
          className="link inline-flex min-h-11 items-center"
        >
          {t("finding.compare.open")}
        </Link>
      </span>
      {tried?.state === "considering" ? (
        <span className="no-print block font-normal">
          <Link
            to={`/desk/aliases/${aliasId}/ask/${tried.id}`}
            aria-label={t("finding.compare.askOf", { name })}
            className="link inline-flex min-h-11 items-center"
          >
            {t("finding.compare.ask")}
          </Link>
        </span>
      ) : null}
    </>
  );
}
