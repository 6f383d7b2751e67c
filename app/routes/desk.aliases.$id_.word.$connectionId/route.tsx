import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { endWordLink } from "~/domain/connection/end-word-link.server";
import { findWordLinks } from "~/domain/connection/find-word-links.server";
import { makeWordLink } from "~/domain/connection/make-word-link.server";
import { WORD_LINKS_OPEN } from "~/domain/connection/word-link";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import { DESK_HEADERS, deskRefusal, requireConnection, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { MadeWordLink, MakeWordLink } from "./made-word-link";
import { WordLinkList } from "./word-link-list";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, alias, connection, now } = await requireConnection(request, params);
  const links = await findWordLinks({ actor, connectionId: connection.id, now });
  const { id, listingName, state } = connection;
  const shown = { alias: { id: alias.id, name: alias.words.alias }, connection: { id, listingName, state } };
  return json({ ...shown, links, head: deskHead(request, "word.desk.title") }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

/** The new link is in the answer itself: it must stand in no address of the desk, and is not kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  const form = await request.formData();
  const wish = { actor, connectionId: params.connectionId ?? "", now: requestTime() };
  try {
    if (form.get("intent") === "end") {
      await endWordLink({ ...wish, linkId: String(form.get("linkId") ?? "") });
      return redirect(`/desk/aliases/${params.id}/word/${wish.connectionId}`, 303);
    }
    const { token } = await makeWordLink(wish);
    const url = `${siteFacts().baseUrl}/word/${token}`;
    return json({ made: { url, qr: qrDrawing(url) }, isLimited: false }, { headers: DESK_HEADERS });
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "limited") throw deskRefusal(error);
    return json({ made: null, isLimited: true }, { status: 429, headers: DESK_HEADERS });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AskForWordRoute() {
  const t = useT();
  const { alias, connection, links } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PersonCrumbs alias={alias} here={t("word.desk.title")} />
      <div className="max-w-[42rem]">
        <PageTitle
          title={t("word.desk.title")}
          kana={t("word.desk.about", { name: connection.listingName })}
          lead={t("word.desk.lead")}
        />
        {answer?.isLimited && (
          <Notice kind="warning" isLive className="mb-6" title={t("word.desk.limited", { max: WORD_LINKS_OPEN })} />
        )}
        {answer?.made && <MadeWordLink made={answer.made} />}
        <MakeWordLink isCandidate={connection.state === "considering"} />
        <WordLinkList links={links} />
        <p className="mt-8">
          <LinkButton to={`/desk/aliases/${alias.id}`} look="text">
            {t("word.desk.back")}
          </LinkButton>
        </p>
      </div>
    </>
  );
}
