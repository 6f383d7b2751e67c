import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame, type FieldFrameProps } from "./field-frame";

type TextFieldProps = FieldFrameProps & Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "className">;

export function TextField({ id, label, hint, error, isRequired, className, ...input }: TextFieldProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, isRequired, className }}>
      <input
        type="text"
        {...input}
        id={id}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={CONTROL_CLASS}
      />
    </FieldFrame>
  );
}

type TextAreaFieldProps = FieldFrameProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "className">;

export function TextAreaField({ id, label, hint, error, isRequired, className, ...area }: TextAreaFieldProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, isRequired, className }}>
      <textarea
        rows={4}
        {...area}
        id={id}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={CONTROL_CLASS}
      />
    </FieldFrame>
  );
}
