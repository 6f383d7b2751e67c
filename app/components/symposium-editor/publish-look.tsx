import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import { toldChanges } from "~/domain/symposium/told-changes";
import { useLocale, useT } from "~/i18n/translate-context";
import { BeforeAfter } from "./before-after";
import { changedLines } from "./content-lines";
import { ProblemList } from "./problem-list";

/** What publishing would change, who would be told, and what stands in its way. */
export function PublishLook({ root, symposium }: { root: string; symposium: DeskSymposium }) {
  const t = useT();
  const locale = useLocale();
  const { published, content, problems, id } = symposium;
  const lines = published ? changedLines(published, content, { t, locale }) : [];
  return (
    <>
      {problems.length > 0 ? <ProblemList problems={problems} root={root} id={id} /> : null}
      <section aria-labelledby="changes" className="grid gap-3">
        <Heading level={2} size={3} id="changes">
          {t("symposiumDesk.publish.changes")}
        </Heading>
        {published === null ? <p>{t("symposiumDesk.publish.first")}</p> : null}
        {published !== null && lines.length === 0 ? <p>{t("symposiumDesk.publish.none")}</p> : null}
        <BeforeAfter
          lines={lines}
          caption={t("symposiumDesk.publish.changes")}
          beforeLabel={t("symposiumDesk.publish.before")}
          afterLabel={t("symposiumDesk.publish.after")}
        />
      </section>
      {published ? (
        <section aria-labelledby="told" className="grid gap-3">
          <Heading level={2} size={3} id="told">
            {t("symposiumDesk.publish.toldTitle")}
          </Heading>
          <Told symposium={symposium} />
        </section>
      ) : null}
    </>
  );
}

function Told({ symposium }: { symposium: DeskSymposium }) {
  const t = useT();
  const { published, content, registered } = symposium;
  const changes = published ? toldChanges(published, content) : [];
  const count = registered.placed + registered.waiting;
  if (changes.length === 0) return <p>{t("symposiumDesk.publish.notTold")}</p>;
  if (count === 0) return <p>{t("symposiumDesk.publish.toldNobody")}</p>;
  const words = changes.map((change) => t(`symposiumDesk.publish.change.${change}`)).join("・");
  return <Notice title={t("symposiumDesk.publish.told", { changes: words, count })} />;
}
