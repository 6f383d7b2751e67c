import { Link } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import type { OfferStep } from "~/domain/directory/offer-steps";
import { useT } from "~/i18n/translate-context";

type StepListProps = { draftId: string; steps: readonly OfferStep[]; step: OfferStep };

/** All steps as links: one may go to any of them at any time. */
export function StepList({ draftId, steps, step }: StepListProps) {
  const t = useT();
  return (
    <nav aria-label={t("my.stepsLabel")} className="mb-8">
      <ol className="flex flex-wrap gap-1">
        {steps.map((one, index) => (
          <li key={one}>
            <Link
              to={`/my/drafts/${draftId}/${one}`}
              aria-current={one === step ? "step" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-1.5 rounded-8 px-2.5 text-[0.9375rem]",
                one === step ? "bg-blue-900 font-bold text-white" : "link",
              )}
            >
              <span className="tabular-nums">{index + 1}</span>
              {t(`my.steps.${one}`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
