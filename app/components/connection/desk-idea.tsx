import { Link } from "@remix-run/react";
import { LinkButton } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** What an empty desk is for, and the rule that nobody can be recognised. */
export function DeskIdea() {
  const t = useT();
  return (
    <section aria-labelledby="desk-idea" className="max-w-[46rem] rounded-12 bg-ring-tint/40 p-6">
      <Heading level={2} size={3} id="desk-idea">
        {t("connection.today.emptyTitle")}
      </Heading>
      <p className="mt-3">{t("connection.today.emptyIdea")}</p>
      <p className="mt-3 font-bold">{t("connection.today.emptyPrivacy")}</p>
      <p className="mt-3">{t("connection.today.emptyWho")}</p>
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton to="/desk/aliases/new" size="lg">
          {t("connection.today.emptyAdd")}
        </LinkButton>
        <Link to="/about" className="link inline-flex min-h-11 items-center">
          {t("connection.today.emptyAbout")}
        </Link>
      </p>
    </section>
  );
}
