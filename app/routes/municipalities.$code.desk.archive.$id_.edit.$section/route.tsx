import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RecordEditorPage } from "~/components/archive-editor/record-editor-page";
import { pageMeta } from "~/components/layout/page-meta";
import { getDeskRecord } from "~/domain/archive/get-desk-record.server";
import { isRecordSection } from "~/domain/archive/record-sections";
import { formValuesFrom } from "~/domain/symposium/form-reader";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { DomainError } from "~/shared/domain-error";
import { loadPart } from "./load-part.server";
import { PartForm } from "./part-form";
import { savePart } from "./save-part.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, actor, root } = await requireArchiveDesk(request, params.code);
  const { id = "", section } = params;
  const { searchParams } = new URL(request.url);
  try {
    if (!isRecordSection(section)) throw new DomainError("notFound", { record: id });
    const record = await getDeskRecord({ at, id, now: requestTime() });
    const shown = await loadPart({ at, actor, record, section, search: searchParams });
    const head = deskHead(request, `archiveDesk.section.${section}`);
    const title = record.content.title ? `${head.title} - ${record.content.title}` : head.title;
    return json({ root, record, section, shown, isSaved: searchParams.has("done"), head: { ...head, title } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const { id = "", section } = params;
  const now = requestTime();
  const values = formValuesFrom(await request.formData());
  try {
    if (!isRecordSection(section)) throw new DomainError("notFound", { record: id });
    const record = await getDeskRecord({ at, id, now });
    const done = await savePart({ at, record, section, values, path: `${root}/${id}/edit/${section}`, now });
    return "to" in done ? redirect(done.to, 303) : json(done.answer, { status: done.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EditRecordRoute() {
  const { root, record, section, shown, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return (
    <RecordEditorPage {...{ root, record, section, isSaved, answer }}>
      <PartForm {...{ root, record, section, shown, answer }} />
    </RecordEditorPage>
  );
}
