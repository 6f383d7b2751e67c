import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { endShare } from "~/domain/connection/end-share.server";
import { findUndoable } from "~/domain/connection/find-undoable.server";
import { DESK_HEADERS, deskRefusal, requireAlias } from "~/http/alias-desk.server";
import { findAliasPictures } from "~/http/alias-pictures.server";
import { postToAlias } from "~/http/alias-post.server";
import { deskHead } from "~/http/desk-head.server";
import { tokyoDateKey } from "~/shared/dates";
import { AliasPage } from "./alias-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, alias, now } = await requireAlias(request, params.id);
  const query = new URL(request.url).searchParams;
  const today = tokyoDateKey(now);
  const openedId = alias.connections.find(({ id }) => id === query.get("of"))?.id ?? null;
  const [undoable, pictures] = await Promise.all([
    findUndoable({ actor, aliasId: alias.id, now }),
    findAliasPictures({ actor, alias, openedId, today }),
  ]);
  const shown = { alias, today, openedId, undoableId: undoable?.eventId ?? null, ...pictures };
  const view = { ...shown, showsAll: query.get("history") === "all" };
  return json({ view, head: deskHead(request, "connection.person.title") }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, alias, now } = await requireAlias(request, params.id);
  const form = await request.formData();
  const here = `/desk/aliases/${alias.id}`;
  try {
    if (form.get("intent") === "leave" && alias.access === "shared") {
      await endShare({ actor, aliasId: alias.id, userId: actor.userId, now });
      return redirect("/desk/aliases?done=left", 303);
    }
    const post = await postToAlias({ actor, alias, form, now });
    if ("answer" in post) return json(post.answer, { status: post.status });
    const { done, connectionId } = post;
    return redirect(
      connectionId ? `${here}?of=${connectionId}&done=${done}#${connectionId}` : `${here}?done=${done}`,
      303,
    );
  } catch (error) {
    throw deskRefusal(error);
  }
}

/** After a refusal too: the form then holds how it stands now, for the next try. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AliasRoute() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <AliasPage view={view} answer={answer} />;
}
