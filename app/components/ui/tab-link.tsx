import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A page of several that belong together, as a tab; the open one is underlined and told to screen readers. */
export function TabLink({ to, isExact = true, children }: { to: string; isExact?: boolean; children: ReactNode }) {
  return (
    <NavLink
      to={to}
      end={isExact}
      className={({ isActive }) =>
        classNames(
          "inline-flex min-h-11 items-center border-b-4 px-3 no-underline",
          isActive
            ? "border-blue-900 font-bold text-blue-900"
            : "border-transparent text-solid-gray-900 hover:underline",
        )
      }
    >
      {children}
    </NavLink>
  );
}
