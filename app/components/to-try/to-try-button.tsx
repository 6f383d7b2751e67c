import { Link } from "@remix-run/react";
import { useT } from "~/i18n/translate-context";
import { TO_TRY_MOST } from "./kept-ids";
import { keepToTry, removeToTry, useKeptIds } from "./use-kept-ids";

type ToTryButtonProps = { listing: { id: string; name: string }; className?: string };

const LOOK =
  "no-print inline-flex min-h-11 items-center gap-1.5 rounded-8 px-2 text-[0.9375rem] text-blue-900 hover:bg-blue-50";

/**
 * Keeps a listing on this device, or takes it out. Without scripts it is a link to the page that says why that cannot be
 * and what can be done instead.
 */
export function ToTryButton({ listing, className = "" }: ToTryButtonProps) {
  const t = useT();
  const kept = useKeptIds();
  const { id, name } = listing;
  if (kept === null) {
    return (
      <Link to={`/to-try?add=${encodeURIComponent(id)}`} className={`${LOOK} ${className}`} rel="nofollow">
        <Mark isKept={false} />
        {t("toTry.add")}
      </Link>
    );
  }
  const isKept = kept.includes(id);
  const isFull = !isKept && kept.length >= TO_TRY_MOST;
  if (isFull) {
    return (
      <Link to="/to-try" className={`${LOOK} ${className}`}>
        <Mark isKept={false} />
        {t("toTry.link")}
      </Link>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={isKept}
      aria-label={t("toTry.addName", { name })}
      onClick={() => (isKept ? removeToTry(id) : keepToTry(id))}
      className={`${LOOK} ${isKept ? "font-bold" : ""} ${className}`}
    >
      <Mark isKept={isKept} />
      {t("toTry.add")}
    </button>
  );
}

/** A little flag to put in, filled when it is in: told by shape, not by colour. */
function Mark({ isKept }: { isKept: boolean }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 shrink-0" fill="none" stroke="currentColor">
      <path d="M5 18V3" strokeWidth="2" strokeLinecap="round" />
      <path
        d="M5 3.5h10.5L12.5 7l3 3.5H5Z"
        strokeWidth="2"
        strokeLinejoin="round"
        fill={isKept ? "currentColor" : "none"}
      />
    </svg>
  );
}
