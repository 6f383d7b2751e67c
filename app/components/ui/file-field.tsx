import { CONTROL_CLASS, describedBy, FieldFrame, type FieldFrameProps } from "./field-frame";

type FileFieldProps = Omit<FieldFrameProps, "className"> & { name: string; accept: string };

/** What the pictures of the site may be. */
export const PICTURE_TYPES = "image/jpeg,image/png,image/webp";

/** One file to send; it cannot be kept in the control between tries, so its form asks for nothing else. */
export function FileField({ id, name, accept, label, hint, error, isRequired }: FileFieldProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, isRequired }}>
      <input
        type="file"
        id={id}
        name={name}
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={CONTROL_CLASS}
      />
    </FieldFrame>
  );
}
