import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { DraftPreview } from "~/components/symposium-editor/draft-preview";
import { loadDraftPage, SECRET_PAGE } from "~/http/draft-page.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The draft as it would look, for the officers who write it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const locale = getLocale(request);
  const back = `${root}/${id}`;
  try {
    const page = await loadDraftPage({ id, key: { at }, filesPath: `${back}/files`, locale, now: requestTime() });
    const t = translatorFor(locale);
    const title = t("symposiumDesk.preview.title", { title: page?.view.title ?? "" });
    return json({ page, back, head: { title, siteName: t("common.siteName") } }, { headers: SECRET_PAGE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function SymposiumPreviewRoute() {
  const { page, back } = useLoaderData<typeof loader>();
  return <DraftPreview page={page} back={back} />;
}
