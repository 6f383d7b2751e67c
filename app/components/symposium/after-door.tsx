import { Link } from "@remix-run/react";
import { RecordCardItem } from "~/components/archive/record-card-item";
import { useT } from "~/i18n/translate-context";
import type { Material, SymposiumAfter } from "./after-view";
import { PageSection } from "./page-section";

const LINK = "link inline-flex min-h-11 items-center";

/** Once it is over its page leads to what stays of it: records, materials, answers, how many took part. */
export function AfterDoor({ path, after }: { path: string; after: SymposiumAfter }) {
  const t = useT();
  const { records, materials, answers, numbers } = after;
  if (records.length === 0 && materials.length === 0 && answers === null && numbers === null) return null;
  return (
    <PageSection id="after" title={t("voices.door.title")}>
      <p className="mb-4">{t(records.length > 0 ? "voices.door.lead" : "voices.door.none")}</p>
      {records.length > 0 ? (
        <ul className="mb-6 grid gap-4 sm:grid-cols-2">
          {records.map((card) => (
            <li key={card.id}>
              <RecordCardItem card={card} level={3} />
            </li>
          ))}
        </ul>
      ) : null}
      {materials.length > 0 ? <Materials materials={materials} /> : null}
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {answers === null ? null : (
          <div>
            <dt className="font-bold">{t("voices.door.results")}</dt>
            <dd>
              <Link to={`${path}/results`} className={LINK}>
                {t("voices.door.resultsText", { count: answers })}
              </Link>
            </dd>
          </div>
        )}
        {numbers === null ? null : (
          <div>
            <dt className="font-bold">{t(`voices.door.${numbers.kind}`)}</dt>
            <dd className="text-[1.5rem] font-bold tabular-nums">
              {t("voices.door.peopleCount", { count: numbers.people })}
            </dd>
          </div>
        )}
      </dl>
    </PageSection>
  );
}

function Materials({ materials }: { materials: Material[] }) {
  const t = useT();
  return (
    <div className="mb-6">
      <h3 className="text-[1.125rem] leading-150">{t("voices.door.materials")}</h3>
      <ul>
        {materials.map(({ key, title, pages, url }) => (
          <li key={key}>
            <a href={url} className={LINK}>
              {title}
            </a>
            {pages === null ? null : <span className="ml-2">{t("voices.door.pages", { count: pages })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
