import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { PictureForm } from "~/components/symposium-editor/picture-form";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { type PicturePlace, pictureAt, putDraftPicture } from "~/domain/symposium/draft-pictures.server";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const place = placeOf(request);
  try {
    const { content, version } = await getDeskSymposium({ at, id, now: requestTime() });
    const key = pictureAt(content, place);
    const name = place.of === "page" ? null : (content.organisers.find((one) => one.id === place.id)?.name ?? "");
    const back = backTo(root, id, place);
    const url = key ? `${root}/${id}/files/${key}` : null;
    return json({ back, version, name, url, head: deskHead(request, "symposiumDesk.picture.titlePage") });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const place = placeOf(request);
  try {
    const form = await request.formData();
    const file = form.get("picture");
    const isRemoved = form.get("intent") === "remove";
    if (!isRemoved && (!(file instanceof File) || file.size === 0))
      return json({ problem: "none" as const }, { status: 422 });
    const bytes = isRemoved || !(file instanceof File) ? null : new Uint8Array(await file.arrayBuffer());
    const baseVersion = Number(form.get("draftVersion")) || 0;
    const put = await putDraftPicture({ at, id, baseVersion, place, bytes, now: requestTime() });
    if (!put.ok) return json({ problem: put.why }, { status: 422 });
    return redirect(`${backTo(root, id, place)}?done=picture`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict")
      return json({ problem: "conflict" as const }, { status: 409 });
    throw pageRefusal(error);
  }
}

function placeOf(request: Request): PicturePlace {
  const id = new URL(request.url).searchParams.get("organiser");
  return id === null ? { of: "page" } : { of: "organiser", id };
}

function backTo(root: string, id: string, place: PicturePlace): string {
  return `${root}/${id}/edit/${place.of === "page" ? "basics" : "organisers"}`;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function SymposiumPictureRoute() {
  const t = useT();
  const { back, version, name, url } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? null;
  const title =
    name === null
      ? t("symposiumDesk.picture.titlePage")
      : t("symposiumDesk.picture.titleLogo", { name: name || t("symposiumDesk.entries.unnamed") });
  return (
    <div className="grid max-w-[42rem] gap-6">
      <PageTitle title={title} />
      {problem === "conflict" ? (
        <Notice kind="warning" isLive title={t("symposiumDesk.conflict.title")}>
          {t("symposiumDesk.conflict.simple")}
        </Notice>
      ) : null}
      <PictureForm
        version={version}
        url={url}
        error={problem === null || problem === "conflict" ? null : t(`symposiumDesk.picture.problem.${problem}`)}
      />
      <p>
        <Link to={back} className="link inline-flex min-h-11 items-center">
          {t("symposiumDesk.picture.back")}
        </Link>
      </p>
    </div>
  );
}
