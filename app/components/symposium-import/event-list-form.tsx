import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FileField } from "~/components/ui/file-field";
import { useT } from "~/i18n/translate-context";

type Refusal = { step: "noFile" } | { step: "refused"; line: number | null; message: string };

/** Chooses the file; a file cannot be kept in its control between tries. */
export function EventListForm({ refusal }: { refusal: Refusal | null }) {
  const t = useT();
  const hint = t("symposiumList.import.fileHint");
  const error = refusal && textOf(refusal);
  return (
    <Form method="post" encType="multipart/form-data" reloadDocument noValidate className="grid gap-4">
      <ErrorSummary errors={error ? [{ fieldId: "file", message: error }] : []} />
      <FileField
        id="file"
        name="file"
        accept=".csv,.tsv,.txt,text/csv"
        label={t("symposiumList.import.file")}
        hint={hint}
        error={error}
      />
      <p>
        <Button type="submit" size="lg" name="intent" value="check">
          {t("symposiumList.import.check")}
        </Button>
      </p>
    </Form>
  );

  function textOf(wrong: Refusal): string {
    if (wrong.step === "noFile") return t("symposiumList.import.noFile");
    const { line, message } = wrong;
    return line === null ? message : t("symposiumList.import.refusedLine", { line: String(line), message });
  }
}
