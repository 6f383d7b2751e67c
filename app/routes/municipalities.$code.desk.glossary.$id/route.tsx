import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { changedTermLines } from "~/components/glossary-editor/changed-lines";
import { EditorFrame } from "~/components/glossary-editor/editor-frame";
import { fieldErrors } from "~/components/glossary-editor/problem-text";
import { EnterSaves, SaveButtons, TakeBackPart } from "~/components/glossary-editor/save-buttons";
import { TermFields } from "~/components/glossary-editor/term-fields";
import { pageMeta } from "~/components/layout/page-meta";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { findListingCards } from "~/domain/directory/find-listing-cards.server";
import { findTermChoices } from "~/domain/glossary/find-term-choices.server";
import { getDeskTerm } from "~/domain/glossary/get-desk-term.server";
import { toTypedTerm } from "~/domain/glossary/term-form";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireGlossaryDesk } from "~/http/glossary-desk.server";
import { requestTime } from "~/http/request-time.server";
import { publicScope } from "~/http/scope.server";
import { useT } from "~/i18n/translate-context";
import { actOnTerm } from "./act-on-term.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireGlossaryDesk(request, params.code);
  const id = params.id ?? "";
  try {
    const term = await getDeskTerm({ at, id });
    const [choices, cards] = await Promise.all([
      findTermChoices({ at, exceptId: id }),
      findListingCards({ ids: term.content.listingIds, scope: publicScope() }),
    ]);
    const done = new URL(request.url).searchParams.get("done");
    const head = { ...deskHead(request, "glossary.edit.title"), title: term.word };
    return json({ root, term, choices, listingNames: cards.map(({ name }) => name), done, head });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireGlossaryDesk(request, params.code);
  const form = await request.formData();
  try {
    const done = await actOnTerm({ at, id: params.id ?? "", root, form, now: requestTime() });
    return "to" in done ? redirect(done.to, 303) : json(done.answer, { status: done.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EditTermRoute() {
  const t = useT();
  const { root, term, choices, listingNames, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const typed = answer?.typed ?? toTypedTerm(term);
  const problems = answer?.problems ?? [];
  const version = answer?.version ?? term.version;
  return (
    <EditorFrame
      {...{ root, isPublished: term.isPublished, done: answer ? null : done }}
      title={term.word}
      publicPath={`/glossary/${term.id}`}
      conflict={answer?.conflict ? changedTermLines(answer.conflict, typed, t) : null}
    >
      <Form method="post" noValidate className="grid gap-8" key={term.version}>
        <EnterSaves />
        <input type="hidden" name="version" value={version} />
        <ErrorSummary errors={fieldErrors(problems, t)} />
        {answer?.isListChanged ? <Notice kind="info" isLive title={t("glossary.edit.listChanged")} /> : null}
        <TermFields {...{ typed, problems, choices, listingNames }} />
        <SaveButtons isPublished={term.isPublished} />
      </Form>
      <TakeBackPart {...{ version, isPublished: term.isPublished, isUnconfirmed: answer?.isUnconfirmed ?? false }} />
    </EditorFrame>
  );
}
