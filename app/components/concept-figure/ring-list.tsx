import { Link } from "@remix-run/react";
import type { ConceptSeries, FigureMember } from "~/domain/connection/concept-series";
import { useLocale, useT } from "~/i18n/translate-context";
import { figureSays } from "./figure-says";
import { ringsOf } from "./ring-members";
import type { RingPeriod } from "./rings";

/** Where a member of a ring stands in the list. */
export function memberAnchor(connectionId: string, { fromMonth }: Pick<RingPeriod, "fromMonth">): string {
  return `ring-${Math.round(fromMonth * 100)}-${connectionId}`;
}

/** Who and what stood in each ring, by name. */
export function RingList({ series }: { series: ConceptSeries }) {
  const t = useT();
  const says = figureSays(t, useLocale());
  const rings = ringsOf(series);
  const { recorded } = series;
  if (!recorded || rings.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="text-[1.25rem] leading-160">{t("connection.figure.ring.title")}</h2>
      {rings.map((ring) => (
        <div key={ring.fromMonth} className="mt-3">
          <h3 className="text-[1.0625rem] leading-170">
            {t("connection.figure.ring.period", {
              from: says.month(ring.fromMonth, recorded),
              to: says.month(ring.toMonth, recorded),
              count: ring.members?.length ?? ring.connections,
            })}
          </h3>
          <ul className="mt-1 grid gap-x-8 sm:grid-cols-2">
            {ring.members?.map((member) => (
              <li
                key={member.connectionId}
                id={memberAnchor(member.connectionId, ring)}
                tabIndex={-1}
                className="rounded-8 py-1 target:bg-yellow-100"
              >
                <MemberLine member={member} since={says.since(member, ring.peakMonth, recorded)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function MemberLine({ member, since }: { member: FigureMember; since: string }) {
  const t = useT();
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 16 16" className="mr-1.5 inline-block size-4 align-[-0.125em]">
        {member.isRole ? (
          <circle cx="8" cy="8" r="5.5" fill="#ffffff" stroke="#927200" strokeWidth="2.5" />
        ) : (
          <circle cx="8" cy="8" r="7" fill="#927200" />
        )}
      </svg>
      {member.listingId ? (
        <Link to={`/listings/${member.listingId}`} className="link">
          {member.name}
        </Link>
      ) : (
        <>
          {member.name}
          <span className="text-solid-gray-700"> {t("connection.figure.ring.gone")}</span>
        </>
      )}
      {member.isRole ? <span className="ml-2 text-[0.9375rem]">{t("connection.figure.ring.role")}</span> : null}
      <span className="ml-2 text-[0.9375rem] text-solid-gray-700">{since}</span>
    </>
  );
}
