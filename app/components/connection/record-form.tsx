import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, type ButtonLook } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/translate-context";
import type { RecordFormState } from "./use-record-form";

type RecordFormProps = {
  form: RecordFormState;
  /** The version of the つながり the form was made for. */
  version?: number;
  submit?: string;
  look?: ButtonLook;
  children?: ReactNode;
};

/** One form of the page of an alias. It is sent to the page itself. */
export function RecordForm({ form, version, submit, look = "solid", children }: RecordFormProps) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  return (
    <Form method="post" noValidate className="grid max-w-[38rem] gap-4">
      <input type="hidden" name="intent" value={form.intent} />
      {form.connectionId !== null && <input type="hidden" name="connectionId" value={form.connectionId} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {children}
      {form.asksToKeep && (
        <Notice kind="warning" title={t("connection.form.keepTitle")}>
          <Checkbox
            id={form.id("keepsWords")}
            name="keepsWords"
            value="yes"
            defaultChecked={form.value("keepsWords") === "yes"}
            label={t("connection.form.keep")}
          />
        </Notice>
      )}
      <p>
        <Button type="submit" look={look} isDisabled={isSending}>
          {submit ?? t("connection.form.submit")}
        </Button>
      </p>
    </Form>
  );
}

/** A form that unfolds; open when it came back with something to mend. */
export function FoldedForm(props: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={props.isOpen} className="border-t border-solid-gray-200">
      <summary className="w-fit min-h-11 cursor-pointer content-center font-bold text-blue-900">{props.title}</summary>
      <div className="pt-1 pb-5">{props.children}</div>
    </details>
  );
}
