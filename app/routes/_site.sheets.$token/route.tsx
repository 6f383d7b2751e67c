import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import { endSheet } from "~/domain/exporting/end-sheet.server";
import { getSheet } from "~/domain/exporting/get-sheet.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";
import { SheetPage } from "./sheet-page";

/** What the person looks at. Reading changes nothing, however often a mail program does it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { baseUrl } = siteFacts();
  const token = params.token ?? "";
  const found = await getSheet({ token, baseUrl, now: requestTime() });
  const head = personalHead(request, "sheet.page.title");
  if (!found) return json({ head, found: null, made: null }, { status: 404, headers: PERSONAL });
  // For who has just made it and holds out the screen.
  const isMade = new URL(request.url).searchParams.has("made");
  const url = `${baseUrl}/sheets/${token}`;
  const made = isMade ? { url, qr: qrDrawing(url) } : null;
  return json({ head, found, made }, { status: found.isOver ? 410 : 200, headers: PERSONAL });
}

/** Deletes the sheet at the wish of whoever holds its link. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.get("sure") !== "yes") return json({ isDeleted: false }, { status: 422, headers: PERSONAL });
  await endSheet({ token: params.token ?? "" });
  return json({ isDeleted: true }, { headers: PERSONAL });
}

/** Once it is deleted, that there is none would be no news. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod === "POST" ? false : defaultShouldRevalidate;

export const headers: HeadersFunction = () => PERSONAL;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function SheetRoute() {
  const t = useT();
  const { found, made } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: t("sheet.page.title") }];
  if (answer?.isDeleted) return <LastPage title={t("sheet.page.deletedTitle")} lead={t("sheet.page.deleted")} />;
  if (!found) return <LastPage title={t("sheet.page.deadTitle")} lead={t("sheet.page.dead")} />;
  return (
    <PageBody crumbs={crumbs}>
      <SheetPage found={found} made={made} isUnsure={answer !== undefined} />
    </PageBody>
  );
}

function LastPage({ title, lead }: { title: string; lead: string }) {
  const t = useT();
  return (
    <PageBody crumbs={[{ label: t("sheet.page.title") }]}>
      <PageTitle title={title} lead={lead} />
      <p>
        <LinkButton to="/map" look="outline">
          {t("sheet.page.search")}
        </LinkButton>
      </p>
    </PageBody>
  );
}
