import { Link } from "@remix-run/react";
import type { InputHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";

const CHIP =
  "inline-flex min-h-11 items-center gap-1.5 rounded-full border px-3 py-1 text-[1rem] leading-150 no-underline " +
  "whitespace-nowrap";
const REST = "border-solid-gray-420 bg-white text-solid-gray-900 hover:border-blue-900 hover:bg-blue-50";
const CHOSEN = "border-blue-900 bg-blue-900 text-white";

type ChipProps = {
  children: ReactNode;
  /** With an address the chip is a link, without one a plain label. */
  to?: string;
  isCurrent?: boolean;
  count?: number;
  icon?: ReactNode;
  className?: string;
};

export function Chip({ children, to, isCurrent, count, icon, className }: ChipProps) {
  const inside = (
    <>
      {icon}
      <span>{children}</span>
      {count === undefined ? null : <span className="text-[0.875rem] opacity-90">{count.toLocaleString("ja")}</span>}
    </>
  );
  const look = classNames(CHIP, isCurrent ? CHOSEN : REST, className);
  if (to === undefined) return <span className={look}>{inside}</span>;
  return (
    <Link to={to} aria-current={isCurrent ? "true" : undefined} className={look}>
      {inside}
    </Link>
  );
}

type ChipChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, "className"> & {
  label: ReactNode;
  count?: number;
  icon?: ReactNode;
  /** For labels that may be longer than a phone is wide, e.g. names. */
  wraps?: boolean;
};

/** A checkbox in the shape of a chip; the mark shows the choice in grey print too. */
export function ChipChoice({ label, count, icon, wraps, type = "checkbox", ...input }: ChipChoiceProps) {
  return (
    <label
      className={classNames(
        CHIP,
        wraps && "whitespace-normal!",
        "cursor-pointer border-solid-gray-420 bg-white text-solid-gray-900 hover:border-blue-900 hover:bg-blue-50",
        "has-checked:border-blue-900 has-checked:bg-blue-100 has-checked:font-bold",
        "has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black",
      )}
    >
      <input type={type} {...input} className="size-4 shrink-0 accent-blue-900" />
      {icon}
      <span>{label}</span>
      {count === undefined ? null : <span className="text-[0.875rem]">{count.toLocaleString("ja")}</span>}
    </label>
  );
}
