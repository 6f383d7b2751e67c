import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeskDone } from "~/components/connection/desk-done";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { ASK_FIELDS } from "~/domain/connection/ask-form";
import { getAsking } from "~/domain/connection/get-asking.server";
import { textsOf } from "~/domain/connection/read-connection-forms";
import { DESK_HEADERS, deskRefusal, requireConnection } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { useT } from "~/i18n/translate-context";
import { AskForm } from "./ask-form";
import { AskedThread } from "./asked-thread";
import { sendAsking } from "./send-asking.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, alias, connection, now } = await requireConnection(request, params);
  const asking = await getAsking({ actor, connectionId: connection.id, now });
  const shown = { alias: { id: alias.id, name: alias.words.alias }, connection, senderName: actor.name };
  return json({ ...shown, asking, head: deskHead(request, "asking.title") }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export async function action({ request, params }: ActionFunctionArgs) {
  // Before the body is read: what was typed is kept when the session is over.
  const { actor, alias, connection, now } = await requireConnection(request, params);
  const form = textsOf(await request.formData(), ASK_FIELDS);
  try {
    const sent = await sendAsking({ actor, connectionId: connection.id, alias: alias.words.alias, form, now });
    if (sent.is === "refused") return json(sent.answer, { status: sent.status, headers: DESK_HEADERS });
    return redirect(`/desk/aliases/${alias.id}/ask/${connection.id}?done=asked`, 303);
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AskRoute() {
  const t = useT();
  const { alias, connection, asking, senderName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PersonCrumbs alias={alias} here={t("asking.title")} />
      <div className="max-w-[42rem]">
        <PageTitle
          title={t("asking.title")}
          kana={t("asking.about", { name: connection.listingName })}
          lead={t("asking.lead")}
        />
        <DeskDone />
        <AskedThread asking={asking} />
        <AskForm connection={connection} asking={asking} senderName={senderName} answer={answer} />
        <p className="mt-8">
          <LinkButton to={`/desk/aliases/${alias.id}`} look="text">
            {t("asking.back")}
          </LinkButton>
        </p>
      </div>
    </>
  );
}
