import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { changedColumnLines } from "~/components/glossary-editor/changed-lines";
import { ColumnFields } from "~/components/glossary-editor/column-fields";
import { EditorFrame } from "~/components/glossary-editor/editor-frame";
import { fieldErrors } from "~/components/glossary-editor/problem-text";
import { EnterSaves, SaveButtons, TakeBackPart } from "~/components/glossary-editor/save-buttons";
import { pageMeta } from "~/components/layout/page-meta";
import { ErrorSummary } from "~/components/ui/error-summary";
import { toTypedColumn } from "~/domain/glossary/column-form";
import { findTermChoices } from "~/domain/glossary/find-term-choices.server";
import { getDeskColumn } from "~/domain/glossary/get-desk-column.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireGlossaryDesk } from "~/http/glossary-desk.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { actOnColumn } from "./act-on-column.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireGlossaryDesk(request, params.code);
  try {
    const column = await getDeskColumn({ at, id: params.id ?? "" });
    const choices = await findTermChoices({ at });
    const done = new URL(request.url).searchParams.get("done");
    const head = { ...deskHead(request, "glossary.columnEdit.title"), title: column.title };
    return json({ root, column, choices, done, head });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireGlossaryDesk(request, params.code);
  const form = await request.formData();
  const moreLabel = translatorFor(getLocale(request))("glossary.mark.more");
  try {
    const done = await actOnColumn({ at, id: params.id ?? "", root, form, moreLabel, now: requestTime() });
    return "to" in done ? redirect(done.to, 303) : json(done.answer, { status: done.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EditColumnRoute() {
  const t = useT();
  const { root, column, choices, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const typed = answer?.typed ?? toTypedColumn(column);
  const problems = answer?.problems ?? [];
  const version = answer?.version ?? column.version;
  const { isPublished } = column;
  return (
    <EditorFrame
      {...{ root: `${root}?tab=columns`, isPublished, done: answer ? null : done }}
      title={column.title}
      publicPath={`/glossary/columns/${column.id}`}
      conflict={answer?.conflict ? changedColumnLines(answer.conflict, typed, t) : null}
    >
      <Form method="post" noValidate className="grid gap-8" key={column.version}>
        <EnterSaves />
        <input type="hidden" name="version" value={version} />
        <ErrorSummary errors={fieldErrors(problems, t)} />
        <ColumnFields {...{ typed, problems, choices }} previewHtml={answer?.previewHtml ?? null} />
        <SaveButtons isPublished={isPublished} />
      </Form>
      <TakeBackPart {...{ version, isPublished, isUnconfirmed: answer?.isUnconfirmed ?? false }} />
    </EditorFrame>
  );
}
