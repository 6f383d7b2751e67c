import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CuesPageBody } from "~/components/archive-captions/cues-page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { isCaptionLanguage, languageName } from "~/domain/archive/caption-languages";
import { findCues } from "~/domain/archive/find-cues.server";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { DomainError } from "~/shared/domain-error";
import { listSearch } from "~/shared/pages";
import { changeCues } from "./change-cues.server";
import { readCuesQuery } from "./cues-query";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const { id: recordId = "", language } = params;
  const { filter, startMs, done } = readCuesQuery(new URL(request.url).searchParams);
  try {
    if (!isCaptionLanguage(language)) throw new DomainError("notFound", { record: recordId });
    const view = await findCues({ at, recordId, language, filter });
    const name = languageName(language, getLocale(request));
    const head = deskHead(request, "archiveCaptions.cues.title", { language: name });
    return json({ root, language, name, view, search: filter.search, startMs, done, head });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const { id: recordId = "", language } = params;
  const { filter } = readCuesQuery(new URL(request.url).searchParams);
  const form = await request.formData();
  try {
    if (!isCaptionLanguage(language)) throw new DomainError("notFound", { record: recordId });
    const result = await changeCues({ at, recordId, language, form, now: requestTime() });
    if ("answer" in result) return json(result.answer, { status: result.answer.isConflict ? 409 : 422 });
    const back = listSearch({ search: filter.search, done: result.done }, filter.page);
    return redirect(`${root}/${recordId}/captions/${language}${back}`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function CuesRoute() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return <CuesPageBody {...data} answer={answer} />;
}
