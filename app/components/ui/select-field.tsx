import type { SelectHTMLAttributes } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame, type FieldFrameProps } from "./field-frame";

export type SelectOption = { value: string; label: string };
type SelectFieldProps = FieldFrameProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "className"> & { options: SelectOption[] };

export function SelectField({ id, label, hint, error, isRequired, className, options, ...select }: SelectFieldProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, isRequired, className }}>
      <select
        {...select}
        id={id}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={CONTROL_CLASS}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
