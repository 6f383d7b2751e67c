import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { SheetPaper } from "~/components/sheet/sheet-paper";
import { Button, LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { PrintButton } from "~/components/ui/print-button";
import { readSheetForm, type SheetInput } from "~/domain/connection/handover-sheet";
import { composeSheet } from "~/domain/exporting/compose-sheet.server";
import { drawSheet } from "~/domain/exporting/draw-sheet.server";
import { makeSheetLink } from "~/domain/exporting/make-sheet-link.server";
import { DESK_HEADERS, deskRefusal, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const input = inputOf(request);
  if (!input) return redirect("/desk/sheets/new");
  const now = requestTime();
  try {
    const content = await composeSheet({ actor, input, now });
    const sheet = await drawSheet(content, { goneIds: new Set(), baseUrl: siteFacts().baseUrl, now });
    return json({ sheet, input, head: deskHead(request, "sheet.preview.title") }, { headers: DESK_HEADERS });
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const headers = () => DESK_HEADERS;

/** Keeps the sheet for its link. What goes on it stands in the address, as it was looked at. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  const input = inputOf(request);
  if (!input) return redirect("/desk/sheets/new", 303);
  try {
    const { token } = await makeSheetLink({ actor, input, now: requestTime() });
    return redirect(`/sheets/${token}?made=1`, 303);
  } catch (error) {
    throw deskRefusal(error);
  }
}

function inputOf(request: Request): SheetInput | null {
  const query = new URL(request.url).searchParams;
  const read = readSheetForm({ listings: query.getAll("listing"), language: query.get("language") ?? "" });
  return "input" in read ? read.input : null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function SheetPreviewRoute() {
  const t = useT();
  const { sheet, input } = useLoaderData<typeof loader>();
  const again = new URLSearchParams(input.listingIds.map((id) => ["listing", id]));
  return (
    <>
      <div className="no-print">
        <PageTitle title={t("sheet.preview.title")} lead={t("sheet.preview.lead")} />
        <p className="mb-4">{t("sheet.preview.privacy")}</p>
        <div className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-3">
          <PrintButton label={t("sheet.preview.print")} />
          <Form method="post">
            <Button type="submit">{t("sheet.preview.link")}</Button>
          </Form>
          <LinkButton to={`/desk/sheets/new?${again}`} look="text">
            {t("sheet.preview.change")}
          </LinkButton>
        </div>
        <p className="mb-6 text-[0.9375rem] text-solid-gray-700">
          {t("sheet.preview.linkHint")} {t("sheet.preview.printHint")}
        </p>
      </div>
      <SheetPaper sheet={sheet} />
    </>
  );
}
