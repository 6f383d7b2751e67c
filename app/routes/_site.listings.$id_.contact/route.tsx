import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { readContact } from "~/domain/relay/relay-input";
import { startThread } from "~/domain/relay/start-thread.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { type ContactAnswer, ContactForm } from "./contact-form";
import { loadContactPage } from "./load-contact-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const page = await loadContactPage({ id: params.id ?? "", actor: await findActor(request) });
    const head = { title: t("relay.contact.title"), siteName: t("common.siteName") };
    return json({ ...page, head }, { headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const fields = await request.formData();
  const text = (name: string) => String(fields.get(name) ?? "");
  const values = { name: text("name"), email: actor?.email ?? text("email"), message: text("message") };
  const keepsWords = fields.get("keepsWords") === "yes";
  const shown = { ...values, email: actor ? "" : values.email, keepsWords };
  const answer = (status: number, more: Partial<ContactAnswer>) =>
    json<ContactAnswer>({ values: shown, problems: [], words: [], refusal: null, ...more }, { status });
  const read = readContact({ ...values, keepsWords });
  if (!read.ok) return answer(422, { problems: read.problems, words: read.words });
  const listingId = params.id ?? "";
  try {
    const { threadId, state } = await startThread({ actor, listingId, input: read.input, now: requestTime() });
    if (actor && state === "open" && threadId) return redirect(`/my/messages/${threadId}?done=sent`, 303);
    return redirect(`/listings/${listingId}/contact/sent`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "limited") return answer(429, { refusal: "limited" });
    if (isDomainError(error) && error.reason === "notAllowed") return answer(403, { refusal: "notAllowed" });
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function ContactRoute() {
  const t = useT();
  const { id, name, way, town, sender, isOwn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={[{ label: name, to: `/listings/${id}` }, { label: t("relay.contact.title") }]}>
      <div className="max-w-[42rem]">
        <PageTitle
          title={t("relay.contact.title")}
          kana={t("relay.contact.about", { name })}
          lead={t("relay.contact.lead")}
        />
        {isOwn ? (
          <Notice title={t("relay.contact.own")}>{t("relay.contact.ownBody")}</Notice>
        ) : (
          <>
            <Notice className="mb-6">{t(`relay.contact.to.${way}`, { town })}</Notice>
            <ContactForm id={id} sender={sender} {...(answer && { answer })} />
          </>
        )}
      </div>
    </PageBody>
  );
}
