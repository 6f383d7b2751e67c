import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { getWordLink } from "~/domain/connection/get-word-link.server";
import { textsOf } from "~/domain/connection/read-connection-forms";
import { WORD_FIELDS } from "~/domain/connection/word-link";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { DeadWordPage, ToldPage } from "./last-pages";
import { takeWord } from "./take-word.server";
import { WordForm } from "./word-form";

/** Reading changes nothing, however often a mail program does it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const head = personalHead(request, "word.title");
  const link = await getWordLink({ token: params.token ?? "", now: requestTime() });
  const status = link.isUsable ? 200 : link.reason === "unknown" ? 404 : 410;
  return json({ head, link }, { status, headers: PERSONAL });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = textsOf(await request.formData(), WORD_FIELDS);
  const taken = await takeWord({ token: params.token ?? "", form, now: requestTime() });
  const status = taken.is === "problems" ? 422 : taken.is === "dead" ? 410 : 200;
  return json(taken, { status, headers: PERSONAL });
}

/** An answer uses the link up: what the loader would say of it afterwards is not news. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod === "POST" ? false : defaultShouldRevalidate;

export const headers: HeadersFunction = () => PERSONAL;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function WordRoute() {
  const t = useT();
  return (
    <PageBody crumbs={[{ label: t("word.title") }]}>
      <div className="max-w-[42rem]">
        <WordPage />
      </div>
    </PageBody>
  );
}

function WordPage() {
  const { link } = useLoaderData<typeof loader>();
  const taken = useActionData<typeof action>();
  if (taken?.is === "told") return <ToldPage answer={taken.answer} />;
  if (taken?.is === "dead") return <DeadWordPage reason={taken.reason} />;
  if (!link.isUsable) return <DeadWordPage reason={link.reason} />;
  return <WordForm listingName={link.listingName} wrong={taken} />;
}
