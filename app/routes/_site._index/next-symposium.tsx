import { Link } from "@remix-run/react";
import { DateInCircle } from "~/components/symposium/date-in-circle";
import type { NextSymposium } from "~/domain/symposium/find-next-symposium.server";
import { useT } from "~/i18n/translate-context";

/** The next one to come, its date large. Left out when there is none. */
export function NextSymposiumCard({ next }: { next: NextSymposium | null }) {
  const t = useT();
  if (!next) return null;
  return (
    <section aria-labelledby="next-symposium" className="mt-14">
      <h2 id="next-symposium" className="text-[1.5rem] leading-150">
        {t("symposium.home.title")}
      </h2>
      <div className="relative mt-4 grid items-center gap-x-8 gap-y-4 rounded-12 border border-solid-gray-300 p-5 focus-within:border-blue-900 hover:border-blue-900 md:grid-cols-[18rem_minmax(0,1fr)]">
        <DateInCircle span={next} />
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2">
            <span className="rounded-8 border-2 border-person px-3 py-0.5 font-bold text-person">
              {t(`symposium.formLong.${next.form}`)}
            </span>
            {next.isSample && (
              <span className="rounded-sm border border-solid-gray-536 px-1.5 text-[0.9375rem] text-solid-gray-700">
                {t("listing.sample")}
              </span>
            )}
          </p>
          <h3 className="mt-2 text-[1.5rem] leading-150 md:text-[1.75rem]">
            <Link to={`/symposia/${next.id}`} className="link link-cover">
              {next.title}
            </Link>
          </h3>
          {next.subtitle && <p className="text-[1.125rem] leading-160">{next.subtitle}</p>}
          <p className="mt-1 leading-170">{t("symposium.home.host", { name: next.hostName })}</p>
        </div>
      </div>
      <Link to="/symposia" className="link mt-2 inline-flex min-h-11 items-center">
        {t("symposium.home.more")}
      </Link>
    </section>
  );
}
