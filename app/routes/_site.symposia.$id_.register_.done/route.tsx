import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { SymposiumFacts } from "~/components/registration/symposium-facts";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getRegisterPage } from "~/domain/symposium/register-page.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

/** The same whether an address was registered before or not: only a mail to its owner says so. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { searchParams } = new URL(request.url);
  const countOf = (name: string) => Math.min(Number(/^\d{1,2}$/.exec(searchParams.get(name) ?? "")?.[0] ?? 0), 20);
  try {
    const { page } = await getRegisterPage({ symposiumId: params.id ?? "", now: requestTime() });
    const head = { title: t("registration.done.title"), siteName: t("common.siteName") };
    const isSignedIn = (await findActor(request)) !== null;
    return { symposium: page.symposium, placed: countOf("placed"), waiting: countOf("waiting"), isSignedIn, head };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => ({ "Cache-Control": "private, no-store" });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function RegisterDoneRoute() {
  const t = useT();
  const { symposium, placed, waiting, isSignedIn } = useLoaderData<typeof loader>();
  const isMany = placed + waiting > 1;
  return (
    <PageBody
      crumbs={[
        { label: t("symposium.crumb"), to: "/symposia" },
        { label: symposium.title, to: symposium.path },
        { label: t("registration.done.title") },
      ]}
    >
      <div className="max-w-[46rem]">
        <PageTitle title={t("registration.done.title")} lead={symposium.title} />
        {placed > 0 && (
          <Notice
            kind="success"
            title={isMany ? t("registration.done.placedMany", { count: placed }) : t("registration.done.placed")}
            className="mb-4"
          />
        )}
        {waiting > 0 && (
          <Notice
            kind="warning"
            title={isMany ? t("registration.done.waitingMany", { count: waiting }) : t("registration.done.waiting")}
            className="mb-4"
          >
            <p>{t("registration.done.waitingText")}</p>
          </Notice>
        )}
        <p className="mb-2 font-bold">{t("registration.done.mail")}</p>
        <p className="mb-2">{t("registration.done.notHere")}</p>
        <p className="mb-6">{t("registration.done.already")}</p>
        <SymposiumFacts symposium={symposium} />
        <p className="flex flex-wrap gap-3">
          <LinkButton to={symposium.path} look="outline">
            {t("registration.toSymposium")}
          </LinkButton>
          {isSignedIn && (
            <LinkButton to="/my" look="outline">
              {t("registration.done.my")}
            </LinkButton>
          )}
        </p>
      </div>
    </PageBody>
  );
}
