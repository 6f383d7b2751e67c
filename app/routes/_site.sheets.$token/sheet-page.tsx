import { Form } from "@remix-run/react";
import { SheetPaper } from "~/components/sheet/sheet-paper";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldError } from "~/components/ui/field-error";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { PrintButton } from "~/components/ui/print-button";
import { QrPicture } from "~/components/ui/qr-picture";
import { TextField } from "~/components/ui/text-field";
import type { FoundSheet } from "~/domain/exporting/get-sheet.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

type Made = { url: string; qr: { size: number; path: string } };

/** The sheet with, for who has just made it, the link to hand on; at the end a way to delete it. */
export function SheetPage(props: { found: FoundSheet; made: Made | null; isUnsure: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { found, made, isUnsure } = props;
  const until = formatDate(found.endsOn, locale);
  return (
    <>
      <div className="no-print">
        <PageTitle title={t("sheet.page.title")} />
        {made && <MadeLink made={made} until={until} />}
        <p className="mb-6">
          <PrintButton label={t("sheet.page.print")} />
        </p>
      </div>
      <SheetPaper sheet={found.sheet} hasLinks />
      <div className="no-print mt-8 max-w-[42rem]">
        <p className="mb-4">{t("sheet.page.until", { date: until })}</p>
        <details open={isUnsure}>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t("sheet.page.delete")}</summary>
          <DeleteForm isUnsure={isUnsure} />
        </details>
      </div>
    </>
  );
}

function MadeLink({ made, until }: { made: Made; until: string }) {
  const t = useT();
  return (
    <Notice kind="success" title={t("sheet.made.title")} className="mb-8 max-w-[48rem]">
      <p>{t("sheet.made.body")}</p>
      <div className="mt-3 grid items-center gap-4 xs:grid-cols-[9rem_1fr]">
        <QrPicture qr={made.qr} label={t("sheet.made.qr")} className="size-36" />
        <div>
          <TextField id="sheet-url" label={t("sheet.made.url")} readOnly value={made.url} />
          <p className="mt-2">{t("sheet.made.until", { date: until })}</p>
        </div>
      </div>
    </Notice>
  );
}

function DeleteForm({ isUnsure }: { isUnsure: boolean }) {
  const t = useT();
  const error = isUnsure ? t("sheet.page.errorSure") : null;
  return (
    <Form method="post" noValidate className="mt-2 grid gap-3 rounded-8 border border-solid-gray-420 p-4">
      <ErrorSummary errors={error ? [{ fieldId: "sure", message: error }] : []} />
      <p>{t("sheet.page.deleteHint")}</p>
      <div>
        <FieldError id="sure" error={error} />
        <Checkbox
          id="sure"
          name="sure"
          value="yes"
          label={t("sheet.page.deleteSure")}
          aria-describedby={error ? "sure-error" : undefined}
        />
      </div>
      <p>
        <Button type="submit" look="outline">
          {t("sheet.page.deleteButton")}
        </Button>
      </p>
    </Form>
  );
}
