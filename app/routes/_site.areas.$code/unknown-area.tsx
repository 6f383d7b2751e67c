import { Link } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** No such code: what it could have been. */
export function UnknownArea({ code, suggestions }: { code: string; suggestions: { code: string; name: string }[] }) {
  const t = useT();
  const title = t("area.unknown.title", { code });
  return (
    <PageBody crumbs={[{ label: t("area.title"), to: "/areas" }, { label: title }]}>
      <PageTitle title={title} lead={t("area.unknown.text")} />
      {suggestions.length > 0 ? (
        <>
          <Heading level={2}>{t("area.unknown.suggestions")}</Heading>
          <ul className="mt-2 mb-6">
            {suggestions.map((one) => (
              <li key={one.code}>
                <Link to={`/areas/${one.code}`} className="link inline-flex min-h-11 items-center">
                  {`${one.name}（${one.code}）`}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <LinkButton to="/areas" look="outline">
        {t("area.unknown.searchLink")}
      </LinkButton>
    </PageBody>
  );
}
