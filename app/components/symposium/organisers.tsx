import { ExternalLink } from "~/components/ui/external-link";
import { ORGANISER_ROLES } from "~/domain/symposium/symposium";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { useT } from "~/i18n/translate-context";
import { PageSection } from "./page-section";

type Organiser = SymposiumView["organisers"][number];

/** A row for each kind: 主催, 共催, 後援 …, in this order. */
export function Organisers({ view }: { view: SymposiumView }) {
  const t = useT();
  if (view.organisers.length === 0) return null;
  return (
    <PageSection id="organisers" title={t("symposium.organisers.title")}>
      <dl>
        {organiserRows(view).map(({ role, organisers }) => (
          <div
            key={role}
            className="grid gap-x-4 gap-y-1 border-b border-solid-gray-100 py-3 sm:grid-cols-[6rem_minmax(0,1fr)]"
          >
            <dt className="font-bold">{t(`symposium.organiserRole.${role}`)}</dt>
            <dd>
              <ul className="flex flex-wrap items-center gap-x-8 gap-y-2">
                {organisers.map((organiser) => (
                  <li key={organiser.id} className="flex min-w-0 items-center gap-3">
                    <Logo organiser={organiser} />
                    {organiser.url ? (
                      <ExternalLink href={organiser.url}>{organiser.name}</ExternalLink>
                    ) : (
                      organiser.name
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </PageSection>
  );
}

export function organiserRows({ organisers }: Pick<SymposiumView, "organisers">) {
  return ORGANISER_ROLES.map((role) => ({
    role,
    organisers: organisers.filter((organiser) => organiser.role === role && organiser.name),
  })).filter((row) => row.organisers.length > 0);
}

function Logo({ organiser }: { organiser: Organiser }) {
  const t = useT();
  if (!organiser.logoUrl) return null;
  return (
    <img
      src={organiser.logoUrl}
      alt={t("symposium.organisers.logo", { name: organiser.name })}
      height={48}
      className="h-12 max-w-40 object-contain"
    />
  );
}
