import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AskedAnswers } from "~/components/connection/asked-answers";
import { DeskIdea } from "~/components/connection/desk-idea";
import { HandoverOffers } from "~/components/connection/handover-offers";
import { HeardWords } from "~/components/connection/heard-words";
import { LookInPart } from "~/components/connection/look-in-part";
import { TodayDone } from "~/components/connection/today-done";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { findAnswers } from "~/domain/connection/find-answers.server";
import { findHandovers } from "~/domain/connection/find-handovers.server";
import { findLookIns } from "~/domain/connection/find-look-ins.server";
import { findNextLookIn } from "~/domain/connection/find-next-look-in.server";
import { findWords } from "~/domain/connection/find-words.server";
import { DESK_HEADERS, deskRefusal, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { postToToday } from "~/http/today-post.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";
import { readPage } from "~/shared/pages";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const now = requestTime();
  const page = readPage(new URL(request.url).searchParams);
  try {
    const [lookIns, handovers, ahead, answers, words] = await Promise.all([
      findLookIns({ actor, now, page }),
      findHandovers({ actor, now }),
      findNextLookIn({ actor, now }),
      findAnswers({ actor, now }),
      findWords({ actor, now }),
    ]);
    const head = deskHead(request, "connection.today.title");
    const today = tokyoDateKey(now);
    return json({ lookIns, handovers, ahead, answers, words, today, head }, { headers: DESK_HEADERS });
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const headers = () => DESK_HEADERS;

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  try {
    return await postToToday({ actor, form: await request.formData(), now: requestTime() });
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function TodayRoute() {
  const t = useT();
  const { lookIns, handovers, ahead, answers, words, today } = useLoaderData<typeof loader>();
  const date = formatDate(today, useLocale());
  const isNew = !ahead.hasAliases && handovers.length === 0;
  return (
    <>
      <PageTitle title={t("connection.today.title")} kana={date} />
      <TodayDone />
      <HandoverOffers offers={handovers} />
      <HeardWords words={words} />
      <AskedAnswers answers={answers} />
      {isNew ? (
        <DeskIdea />
      ) : (
        <>
          <LookInPart lookIns={lookIns} nextOn={ahead.nextOn} today={today} />
          <p className="mt-8 flex flex-wrap gap-3">
            <LinkButton to="/desk/aliases/new">{t("connection.today.add")}</LinkButton>
            <LinkButton to="/desk/aliases" look="outline">
              {t("connection.today.allPeople")}
            </LinkButton>
          </p>
        </>
      )}
    </>
  );
}
