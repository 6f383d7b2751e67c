import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading } from "~/components/ui/heading";
import type { ConnectionState } from "~/domain/connection/connection-state";
import type { AliasView } from "~/domain/connection/connection-view";
import type { LookInProposals } from "~/domain/connection/propose-look-in";
import type { RecordAnswer } from "~/domain/connection/record-answer";
import { canRemoveCandidate } from "~/domain/connection/record-days";
import { useT } from "~/i18n/translate-context";
import { ConnectionItem } from "./connection-item";

const GROUPS = {
  living: ["connected", "watching"],
  underWay: ["connecting", "reconnecting"],
  returned: ["returned"],
  considering: ["considering"],
} as const satisfies Record<string, readonly ConnectionState[]>;
type GroupName = keyof typeof GROUPS;

type ConnectionGroupsProps = {
  alias: AliasView;
  /** The つながり whose forms are shown; null for none. */
  openedId: string | null;
  proposals: LookInProposals;
  today: string;
  answer: RecordAnswer | undefined;
};

/** The つながり of one alias by how they stand: living first, candidates last. */
export function ConnectionGroups({ alias, openedId, proposals, today, answer }: ConnectionGroupsProps) {
  const t = useT();
  const find = <LinkButton to={`/desk/aliases/${alias.id}/find`}>{t("connection.person.actions.find")}</LinkButton>;
  const names = (Object.keys(GROUPS) as GroupName[]).filter((name) => inGroup(alias, name).length > 0);
  return (
    <section aria-labelledby="connections">
      <Heading level={2} id="connections" className="mb-3">
        {t("connection.person.connections.title")}
      </Heading>
      {names.length === 0 ? (
        <EmptyState title={t("connection.person.connections.none")} action={find}>
          {t("connection.person.connections.noneHint")}
        </EmptyState>
      ) : (
        names.map((name) => {
          const members = inGroup(alias, name);
          return (
            <div key={name} className="mb-6">
              <Heading level={3} size={4} id={name} className="mb-2">
                {t(`connection.person.connections.groups.${name}`)}
              </Heading>
              <ul className="grid gap-3 print:grid-cols-2">
                {members.map((connection, at) => (
                  <ConnectionItem
                    key={connection.id}
                    {...{ alias, connection, proposals, today, answer }}
                    isOpened={connection.id === openedId}
                    place={
                      name === "considering"
                        ? {
                            isFirst: at === 0,
                            isLast: at === members.length - 1,
                            canRemove: canRemoveCandidate(alias, connection.id),
                          }
                        : null
                    }
                  />
                ))}
              </ul>
            </div>
          );
        })
      )}
    </section>
  );
}

function inGroup({ connections }: AliasView, name: GroupName) {
  return connections.filter(({ state }) => (GROUPS[name] as readonly ConnectionState[]).includes(state));
}
