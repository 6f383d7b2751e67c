import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ArchiveTabs } from "~/components/archive/archive-tabs";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PlanCardItem } from "~/components/training/plan-card-item";
import { Chip } from "~/components/ui/chip";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { isThemeKey, THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { findPlans } from "~/domain/training/find-plans.server";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { baseUrl, siteName } = siteFacts();
  const search = new URL(request.url).searchParams;
  const asked = search.get("theme");
  const theme = isThemeKey(asked) ? asked : null;
  const page = /^[1-9]\d{0,4}$/.test(search.get("page") ?? "") ? Number(search.get("page")) : 1;
  const meta = {
    ...{ title: t("training.title"), siteName, description: t("training.description") },
    ...{ canonicalUrl: `${baseUrl}/training`, isIndexed: search.size === 0 },
  };
  return json({ plans: await findPlans({ theme, page }), theme, meta });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function PlansRoute() {
  const t = useT();
  const { plans, theme } = useLoaderData<typeof loader>();
  const hrefOf = (page: number) => `/training?${new URLSearchParams({ ...(theme && { theme }), page: String(page) })}`;
  return (
    <PageBody crumbs={[{ label: t("training.title") }]}>
      <ArchiveTabs />
      <PageTitle title={t("training.title")} lead={t("training.lead")} />
      <Themes themes={plans.themes} theme={theme} />
      {plans.cards.length === 0 ? (
        <Nothing theme={theme} />
      ) : (
        <section aria-labelledby="found">
          <Heading level={2} size={4} id="found" className="mb-2">
            {t("training.list.found", { count: plans.total })}
          </Heading>
          <ul className="grid gap-4 lg:grid-cols-2">
            {plans.cards.map((card) => (
              <li key={card.id}>
                <PlanCardItem card={card} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pagination page={plans.page} pageCount={plans.pageCount} hrefOf={hrefOf} />
    </PageBody>
  );
}

function Themes({ themes, theme }: { themes: string[]; theme: ThemeKey | null }) {
  const t = useT();
  const shown = THEME_KEYS.filter((key) => themes.includes(key));
  if (shown.length < 2) return null;
  return (
    <nav aria-label={t("training.list.themeLabel")} className="no-print mb-5 flex flex-wrap gap-2">
      <Chip to="/training" isCurrent={theme === null}>
        {t("training.list.all")}
      </Chip>
      {shown.map((key) => (
        <Chip key={key} to={`/training?theme=${key}`} isCurrent={theme === key}>
          {t(`listing.theme.${key}`)}
        </Chip>
      ))}
    </nav>
  );
}

function Nothing({ theme }: { theme: ThemeKey | null }) {
  const t = useT();
  if (theme === null) {
    return <EmptyState title={t("training.list.empty")}>{t("training.list.emptyHint")}</EmptyState>;
  }
  return (
    <EmptyState
      title={t("training.list.emptyTheme")}
      action={
        <Link to="/training" className="link inline-flex min-h-11 items-center">
          {t("training.list.seeAll")}
        </Link>
      }
    />
  );
}
