import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KindMark } from "~/components/listing/kind-mark";
import type { AliasRingView, RingMember } from "~/domain/search/alias-ring";
import type { CircleRow } from "~/domain/search/circle";
import { formatDistance } from "~/i18n/format";
import { useT } from "~/i18n/translate-context";

const CELL = "border-b border-solid-gray-200 py-2 pr-3 align-top";

/** What the ring shows, as two tables: the つながり, then what is near and was not tried. */
export function AliasRingTable({ ring }: { ring: AliasRingView }) {
  const t = useT();
  return (
    <div className="grid gap-6">
      {ring.members.length > 0 ? (
        <Rows caption={t("finding.ring.members")} third={t("finding.ring.state")}>
          {ring.members.map((member) => (
            <MemberRow key={member.connectionId} member={member} aliasId={ring.aliasId} />
          ))}
        </Rows>
      ) : (
        <p>{t("finding.ring.noMembers")}</p>
      )}
      {ring.untried.length > 0 ? (
        <Rows caption={t("finding.ring.untried")} third={t("finding.ring.theme")}>
          {ring.untried.map((row) => (
            <UntriedRow key={row.id} row={row} />
          ))}
        </Rows>
      ) : null}
    </div>
  );
}

function Rows({ caption, third, children }: { caption: string; third: string; children: ReactNode }) {
  const t = useT();
  return (
    <table className="mt-2 w-full border-collapse text-left text-[1rem] leading-160">
      <caption className="text-left font-bold">{caption}</caption>
      <thead className="text-[0.875rem] text-solid-gray-700">
        <tr>
          <th scope="col" className={CELL}>
            {t("finding.ring.name")}
          </th>
          <th scope="col" className={CELL}>
            {third}
          </th>
          <th scope="col" className={`${CELL} whitespace-nowrap text-right`}>
            {t("finding.ring.distance")}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function MemberRow({ member, aliasId }: { member: RingMember; aliasId: string }) {
  const t = useT();
  const { connectionId, listingId, name, kind, theme, state, step, isRole, distanceMeters } = member;
  return (
    <tr data-connection={connectionId}>
      <th scope="row" className={`${CELL} font-normal`}>
        <span className="flex items-start gap-2">
          {kind ? (
            <span className="mt-0.5">
              <KindMark kind={kind} theme={theme ?? undefined} />
            </span>
          ) : null}
          <span className="min-w-0">
            <Link to={`/desk/aliases/${aliasId}#${connectionId}`} className="link">
              {name}
            </Link>
            {isRole ? <span className="block text-[0.875rem]">{t("finding.ring.role")}</span> : null}
            {listingId === null ? <span className="block text-[0.875rem]">{t("finding.ring.gone")}</span> : null}
          </span>
        </span>
      </th>
      <td className={CELL}>
        {t(`connection.state.${state}`)}
        {step ? <span className="block text-[0.875rem]">{t(`connection.step.${step}`)}</span> : null}
      </td>
      <td className={`${CELL} whitespace-nowrap text-right`}>
        {distanceMeters === null ? t("finding.ring.noPlace") : formatDistance(distanceMeters)}
      </td>
    </tr>
  );
}

function UntriedRow({ row }: { row: CircleRow }) {
  const t = useT();
  return (
    <tr data-id={row.id}>
      <th scope="row" className={`${CELL} font-normal`}>
        <span className="flex items-start gap-2">
          <span className="mt-0.5">
            <KindMark kind={row.kind} theme={row.theme} />
          </span>
          <Link to={`/listings/${row.id}`} className="link min-w-0">
            {row.name}
          </Link>
        </span>
      </th>
      <td className={CELL}>{t(`listing.themeShort.${row.theme}`)}</td>
      <td className={`${CELL} whitespace-nowrap text-right`}>{formatDistance(row.distanceMeters)}</td>
    </tr>
  );
}
