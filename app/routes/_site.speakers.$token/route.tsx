import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { SpeakerForm } from "~/components/speaker/speaker-form";
import { SpeakerHead } from "~/components/speaker/speaker-head";
import { SpeakerPhotoForm } from "~/components/speaker/speaker-photo-form";
import { PageTitle } from "~/components/ui/heading";
import { getSpeakerPage } from "~/domain/symposium/speaker-link.server";
import { SECRET_PAGE } from "~/http/draft-page.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { takeSpeakerForm } from "./take-speaker-form.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const t = translatorFor(getLocale(request));
  const head = { title: t("symposiumDesk.speakerPage.title"), siteName: t("common.siteName") };
  const done = new URL(request.url).searchParams.get("done");
  try {
    const page = await getSpeakerPage({ token });
    return json({ head, page, done, photoPath: `/speakers/${token}/photo` }, { headers: SECRET_PAGE });
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "notFound") throw pageRefusal(error);
    return json({ head, page: null, done, photoPath: "" }, { status: 404, headers: SECRET_PAGE });
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  try {
    const taken = await takeSpeakerForm({ token, form: await request.formData(), now: requestTime() });
    if ("done" in taken)
      return redirect(`/speakers/${token}?done=${taken.done}`, { status: 303, headers: SECRET_PAGE });
    return json(taken, { status: 422, headers: SECRET_PAGE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = () => SECRET_PAGE;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function SpeakerRoute() {
  const t = useT();
  const { page, done, photoPath } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={[{ label: t("symposiumDesk.speakerPage.title") }]}>
      <div className="grid max-w-[44rem] gap-10">
        {page === null ? (
          <PageTitle title={t("symposiumDesk.speakerPage.deadTitle")} lead={t("symposiumDesk.speakerPage.deadText")} />
        ) : (
          <>
            <SpeakerHead page={page} done={answer ? null : done} />
            <SpeakerForm page={page} wrong={answer?.wrong ?? null} />
            <SpeakerPhotoForm
              photoUrl={page.hasPhoto ? photoPath : null}
              problem={answer?.photoProblem ?? null}
              contact={page.symposium.contact}
            />
          </>
        )}
      </div>
    </PageBody>
  );
}
