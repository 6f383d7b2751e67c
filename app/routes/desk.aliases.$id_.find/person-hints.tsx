import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { TargetLabels } from "~/components/listing/target-labels";
import { LinkButton } from "~/components/ui/button";
import type { MatchPage } from "~/domain/search/match-page";
import { useT } from "~/i18n/translate-context";

/** What is known of the person to look by, where it is measured from, and the way to the candidates. */
export function PersonHints({ page }: { page: MatchPage }) {
  const t = useT();
  const { alias, middle, placeLabel, candidates } = page;
  return (
    <section aria-label={t("finding.person")} className="mb-4 flex flex-wrap items-start justify-between gap-4">
      <div className="min-w-0 text-[1rem]">
        {page.isPlaceUnknown ? (
          <p className="font-bold">{t("finding.from.unknown", { place: page.askedPlace, shown: placeLabel })}</p>
        ) : null}
        <p>
          {t(`finding.from.${middle}`, { place: placeLabel })}
          {middle === "town" ? (
            <Link to={`/desk/aliases/${alias.id}/edit`} className="link ml-2 inline-flex min-h-11 items-center">
              {t("finding.from.setArea")}
            </Link>
          ) : null}
        </p>
        <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {alias.targets.length > 0 ? (
            <Hint label={t("finding.form.targets")}>
              <TargetLabels targets={alias.targets} />
            </Hint>
          ) : null}
          {alias.likes ? <Hint label={t("connection.form.likes")}>{alias.likes}</Hint> : null}
          {alias.wants ? <Hint label={t("connection.form.wants")}>{alias.wants}</Hint> : null}
        </dl>
      </div>
      {candidates > 0 ? (
        <LinkButton to={`/desk/aliases/${alias.id}/compare`} look="outline">
          {t("finding.result.compare", { count: candidates })}
        </LinkButton>
      ) : null}
    </section>
  );
}

function Hint({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-2">
      <dt className="text-[0.9375rem] font-bold">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
