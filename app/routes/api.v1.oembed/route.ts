import type { LoaderFunctionArgs } from "@remix-run/node";
import { getRecord } from "~/domain/archive/get-record.server";
import { oembedAnswer, readOembed } from "~/domain/archive/oembed";
import { badParametersResponse, problemResponse } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { apiJson } from "~/http/public-api.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { DomainError } from "~/shared/domain-error";

const NOT_IMPLEMENTED = 501;

/** What other sites put in place of a link to a record (oembed.com). JSON alone. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const t = translatorFor(getLocale(request));
  const params = new URL(request.url).searchParams;
  const { siteName, baseUrl } = siteFacts();
  if ((params.get("format") ?? "json") !== "json")
    return apiJson({ title: t("archive.error.onlyJson") }, { status: NOT_IMPLEMENTED });
  const asked = readOembed(params, baseUrl);
  if (asked.problem === "noUrl") return badParametersResponse([{ name: "url", message: t("archive.error.noUrl") }]);
  try {
    const answer = asked.problem === null ? await getRecord({ id: asked.recordId }) : null;
    if (asked.problem !== null || answer?.state !== "published") throw new DomainError("notFound");
    return apiJson(oembedAnswer(asked, { record: answer.view, siteName, baseUrl }), { request });
  } catch (error) {
    return problemResponse(error);
  }
}
