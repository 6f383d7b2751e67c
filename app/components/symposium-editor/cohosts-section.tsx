import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import { useT } from "~/i18n/translate-context";

export type TownSearch = { words: string; towns: { code: string; name: string }[] } | null;

type CoHostsProps = { symposium: DeskSymposium; found: TownSearch };

/** Who shares the work; only the host changes it, and it holds at once. */
export function CoHostsSection({ symposium, found }: CoHostsProps) {
  const t = useT();
  const { coHosts, mayChangeCoHosts, hostName } = symposium;
  return (
    <div className="grid gap-6">
      <p>{t("symposiumDesk.cohosts.lead")}</p>
      <section aria-labelledby="now">
        <Heading level={2} size={3} id="now">
          {t("symposiumDesk.cohosts.now")}
        </Heading>
        {coHosts.length === 0 ? <p className="mt-2">{t("symposiumDesk.cohosts.none")}</p> : null}
        <ul>
          {coHosts.map(({ code, name }) => (
            <li key={code} className="flex flex-wrap items-center gap-4 border-b border-solid-gray-200 py-2">
              <span className="font-bold">{name}</span>
              {mayChangeCoHosts ? (
                <Button
                  type="submit"
                  look="outline"
                  name="intent"
                  value={`removeTown:${code}`}
                  aria-label={t("symposiumDesk.cohosts.removeOf", { name })}
                >
                  {t("symposiumDesk.cohosts.remove")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      {mayChangeCoHosts ? (
        <TownPart found={found} />
      ) : (
        <Notice title={t("symposiumDesk.cohosts.onlyHost", { name: hostName })} />
      )}
    </div>
  );
}

function TownPart({ found }: { found: TownSearch }) {
  const t = useT();
  return (
    <section aria-labelledby="add" className="grid gap-4">
      <Heading level={2} size={3} id="add">
        {t("symposiumDesk.cohosts.search")}
      </Heading>
      <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <TextField
          id="townWords"
          name="townWords"
          label={t("symposiumDesk.cohosts.search")}
          hint={t("symposiumDesk.cohosts.searchHint")}
          defaultValue={found?.words ?? ""}
        />
        <Button type="submit" look="outline" name="intent" value="findTown">
          {t("symposiumDesk.cohosts.find")}
        </Button>
      </div>
      {found && found.towns.length === 0 ? (
        <Notice isLive title={t("symposiumDesk.cohosts.foundNone", { words: found.words })} />
      ) : null}
      {found && found.towns.length > 0 ? (
        <div>
          <p className="font-bold">{t("symposiumDesk.cohosts.found")}</p>
          <ul className="mt-2 flex flex-wrap gap-3">
            {found.towns.map(({ code, name }) => (
              <li key={code}>
                <Button type="submit" look="outline" name="intent" value={`addTown:${code}`}>
                  {t("symposiumDesk.cohosts.addOf", { name })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
