import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { EditorPage } from "~/components/symposium-editor/editor-page";
import { type DraftSection, isDraftSection } from "~/domain/symposium/draft-sections";
import { formValuesFrom } from "~/domain/symposium/form-reader";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { loadSection } from "./load-section.server";
import { saveCoHosts, saveLink } from "./save-beside.server";
import { saveContent } from "./save-content.server";
import { SectionForm } from "./section-form";
import type { SectionWish } from "./section-wish.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const { id = "", section } = params;
  const now = requestTime();
  const { searchParams } = new URL(request.url);
  try {
    if (!isDraftSection(section)) throw new DomainError("notFound", { symposium: id });
    const symposium = await getDeskSymposium({ at, id, now });
    const shown = await loadSection(symposium, section, searchParams);
    const title = symposium.content.title;
    return json({
      ...{ root, symposium, section, shown, today: tokyoDateKey(now), done: searchParams.get("done") },
      head: { ...deskHead(request, `symposiumDesk.section.${section}`), title: headTitle(request, section, title) },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}

function headTitle(request: Request, section: DraftSection, title: string): string {
  const { title: part } = deskHead(request, `symposiumDesk.section.${section}`);
  return title ? `${part} - ${title}` : part;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const { id = "", section } = params;
  const now = requestTime();
  const values = formValuesFrom(await request.formData());
  try {
    if (!isDraftSection(section)) throw new DomainError("notFound", { symposium: id });
    const symposium = await getDeskSymposium({ at, id, now });
    const path = `${root}/${id}/edit/${section}`;
    const done = await saveSection({ at, symposium, values, path, root, now }, section);
    return "to" in done ? redirect(done.to, 303) : json(done.answer, { status: done.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

function saveSection(wish: Omit<SectionWish, "section">, section: DraftSection) {
  if (section === "link") return saveLink(wish);
  if (section === "cohosts") return saveCoHosts(wish);
  return saveContent({ ...wish, section });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EditSectionRoute() {
  const { root, symposium, section, shown, today, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <EditorPage {...{ root, symposium, section, done }} answer={answer ?? null}>
      <SectionForm {...{ root, symposium, section, shown, today }} answer={answer ?? null} />
    </EditorPage>
  );
}
