/** The rows of the comparison: each a key of finding.compare and a cell. What tells of the person stays off the paper. */
import type { ReactNode } from "react";
import { TargetLabels } from "~/components/listing/target-labels";
import { TrustLabel } from "~/components/listing/trust-label";
import type { MatchReason } from "~/domain/connection/match";
import type { ConnectStep } from "~/domain/directory/connect-steps";
import type { ComparedListing } from "~/domain/search/comparison";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";
import { ReasonList } from "./reason-list";

type CellProps = { column: ComparedListing };

export const COMPARE_ROWS = [
  { key: "what", Cell: What, isPersonal: false },
  { key: "walk", Cell: Walk, isPersonal: false },
  { key: "where", Cell: Where, isPersonal: false },
  { key: "when", Cell: When, isPersonal: false },
  { key: "targets", Cell: Targets, isPersonal: false },
  { key: "capacity", Cell: Capacity, isPersonal: false },
  { key: "likes", Cell: Likes, isPersonal: true },
  { key: "tried", Cell: Tried, isPersonal: true },
  { key: "cost", Cell: Cost, isPersonal: false },
  { key: "connect", Cell: Connect, isPersonal: false },
  { key: "barrierFree", Cell: BarrierFree, isPersonal: false },
  { key: "languages", Cell: Languages, isPersonal: false },
  { key: "trust", Cell: Confirmed, isPersonal: false },
] as const;

function Lines({ lines }: { lines: readonly (string | null)[] }) {
  const t = useT();
  const shown = lines.filter((line): line is string => Boolean(line));
  if (shown.length === 0) return <span className="text-solid-gray-700">{t("finding.compare.unknown")}</span>;
  return (
    <>
      {shown.map((line) => (
        <span key={line} className="block whitespace-pre-line">
          {line}
        </span>
      ))}
    </>
  );
}

/** The reasons of these sorts, or the words for there being none. */
function Reasons(props: CellProps & { of: readonly MatchReason["is"][]; label: string; none: ReactNode }) {
  const reasons = props.column.reasons.filter(({ is }) => props.of.includes(is));
  return reasons.length > 0 ? <ReasonList reasons={reasons} label={props.label} /> : props.none;
}

function What({ column }: CellProps) {
  return <Lines lines={[column.serviceType, column.summary]} />;
}

function Walk({ column }: CellProps) {
  const t = useT();
  return (
    <Reasons
      column={column}
      of={["walk", "far", "townOnly", "noPlace"]}
      label={t("finding.compare.walk")}
      none={<Lines lines={[]} />}
    />
  );
}

function Where({ column }: CellProps) {
  return <Lines lines={[column.address ?? column.areaLabel]} />;
}

function When({ column: { hours } }: CellProps) {
  return <Lines lines={[...hours.lines, hours.note]} />;
}

function Targets({ column }: CellProps) {
  const t = useT();
  return (
    <>
      <TargetLabels targets={column.targets} />
      <div className="no-print">
        <Reasons column={column} of={["target"]} label={t("finding.compare.targets")} none={null} />
      </div>
    </>
  );
}

function Capacity({ column }: CellProps) {
  const t = useT();
  const locale = useLocale();
  const { capacityState: state, capacityAsOf: asOf, capacityPeople: count } = column;
  return (
    <>
      <Reasons
        column={column}
        of={["capacity"]}
        label={t("finding.compare.capacity")}
        none={state === "unknown" ? <Lines lines={[]} /> : null}
      />
      {asOf ? <span className="block">{t("listing.capacityAsOf", { date: formatDate(asOf, locale) })}</span> : null}
      {count !== null ? <span className="block">{t("listing.capacityPeople", { count })}</span> : null}
    </>
  );
}

function Likes({ column }: CellProps) {
  const t = useT();
  const none = <span className="text-solid-gray-700">{t("finding.compare.likesNone")}</span>;
  return <Reasons column={column} of={["likes", "wants"]} label={t("finding.compare.likes")} none={none} />;
}

function Tried({ column }: CellProps) {
  const t = useT();
  const none = <span className="text-solid-gray-700">{t("finding.compare.triedNone")}</span>;
  return <Reasons column={column} of={["tried"]} label={t("finding.compare.tried")} none={none} />;
}

function Cost({ column: { costKind, costNote } }: CellProps) {
  const t = useT();
  return <Lines lines={[costKind === "unknown" ? null : t(`listing.cost.${costKind}`), costNote]} />;
}

function Connect({ column: { steps, connectNote } }: CellProps) {
  const t = useT();
  return <Lines lines={[...steps.map((step) => stepText(step, t)), connectNote]} />;
}

function stepText(step: ConnectStep, t: Translate): string {
  if (step.step !== "phone") return t(`finding.compare.steps.${step.step}`);
  const { phone, extension } = step;
  return extension
    ? t("finding.compare.steps.phoneExtension", { phone, extension })
    : t("finding.compare.steps.phone", { phone });
}

function BarrierFree({ column: { barrierFree } }: CellProps) {
  const t = useT();
  return <Lines lines={barrierFree.map((key) => t(`listing.barrierFree.${key}`))} />;
}

function Languages({ column: { languages } }: CellProps) {
  return <Lines lines={languages} />;
}

function Confirmed({ column: { trust, reasons } }: CellProps) {
  const t = useT();
  return (
    <>
      <TrustLabel trust={trust.trust} confirmedOn={trust.on} />
      <ReasonList reasons={reasons.filter(({ is }) => is === "confirmed")} label={t("finding.compare.trust")} />
    </>
  );
}
