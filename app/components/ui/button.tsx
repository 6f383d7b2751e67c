import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";

export type ButtonLook = "solid" | "outline" | "text";
export type ButtonSize = "md" | "lg";

const LOOKS: Record<ButtonLook, string> = {
  solid: "bg-blue-900 text-white border-blue-900 hover:bg-blue-1000 hover:border-blue-1000 active:bg-blue-1200",
  outline: "bg-white text-blue-900 border-blue-900 hover:bg-blue-50 active:bg-blue-100",
  text: "bg-transparent text-blue-900 border-transparent underline underline-offset-[3px] hover:bg-blue-50 active:bg-blue-100",
};
const SIZES: Record<ButtonSize, string> = {
  md: "min-h-11 px-4 py-1.5 text-[1rem]",
  lg: "min-h-14 px-6 py-2.5 text-[1.0625rem]",
};
const BASE =
  "inline-flex items-center justify-center gap-2 rounded-8 border font-bold leading-150 text-center no-underline " +
  "aria-disabled:bg-solid-gray-300 aria-disabled:border-solid-gray-300 aria-disabled:text-solid-gray-50 print:hidden";

export function buttonClass(look: ButtonLook = "solid", size: ButtonSize = "md", className?: string): string {
  return classNames(BASE, LOOKS[look], SIZES[size], className);
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Stays in the Tab order and tells why it cannot be pressed; a click does nothing. */
  isDisabled?: boolean;
  children: ReactNode;
};

export function Button({ look, size, isDisabled, className, onClick, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? (event) => event.preventDefault() : onClick}
      className={buttonClass(look, size, className)}
    />
  );
}

export function LinkButton({ look, size, className, ...rest }: LinkProps & { look?: ButtonLook; size?: ButtonSize }) {
  return <Link {...rest} className={buttonClass(look, size, typeof className === "string" ? className : undefined)} />;
}
