import type { InputHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, "className"> & {
  label: ReactNode;
  /** How many would be found with it; said after the label. */
  count?: number;
  className?: string;
};

/** A checkbox (or radio) whose whole line is its target. */
export function Checkbox({ label, count, className, type = "checkbox", ...input }: ChoiceProps) {
  return (
    <label className={classNames("flex min-h-11 items-center gap-2.5 leading-150 cursor-pointer", className)}>
      <input type={type} {...input} className="size-5 shrink-0 accent-blue-900" />
      <span>
        {label}
        {count === undefined ? null : <span className="ml-1.5 text-[0.9375rem] text-solid-gray-700">{count}</span>}
      </span>
    </label>
  );
}

/** A group of choices under one legend. */
export function ChoiceGroup(props: { legend: ReactNode; hint?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <fieldset className={props.className}>
      <legend className="font-bold leading-150">{props.legend}</legend>
      {props.hint ? <p className="text-[0.9375rem] text-solid-gray-700">{props.hint}</p> : null}
      {props.children}
    </fieldset>
  );
}
