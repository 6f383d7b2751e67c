import type { PlanPartView, PlanView } from "~/domain/training/plan-view";
import { useT } from "~/i18n/translate-context";
import { partTitle, spanText } from "./span-text";
import { minutesText } from "./time-text";

type PlanSheetProps = { view: PlanView; isForFacilitator: boolean; url: string };

/** A paper to hand out or to lead by. What stands on it for the facilitator is in `view` only when they may read it. */
export function PlanSheet({ view, isForFacilitator, url }: PlanSheetProps) {
  const t = useT();
  return (
    <article className="plan-sheet">
      <header className="plan-sheet-head">
        <p>{t(isForFacilitator ? "training.sheet.facilitator" : "training.sheet.participant")}</p>
        <h1 className="plan-sheet-title">{view.title}</h1>
        <p>
          {t("training.page.total")}：{minutesText(t, view.totalMinutes, view.isAtLeast)}
          {view.groupSize ? `　${t("training.page.groupSize")}：${view.groupSize}` : ""}
        </p>
        {isForFacilitator ? null : <p className="mt-3">{t("training.sheet.name")}：</p>}
      </header>
      <SheetLines title={t("training.page.aims")} lines={view.aims} />
      {isForFacilitator ? (
        <>
          <SheetLines title={t("training.page.preparation")} lines={view.preparation} />
          {view.facilitatorNote ? <p className="plan-sheet-note">{view.facilitatorNote}</p> : null}
          <Times parts={view.parts} />
        </>
      ) : null}
      {view.parts.map((part, index) => (
        <SheetPart key={part.id} {...{ part, number: index + 1, isForFacilitator }} />
      ))}
      <footer className="plan-sheet-foot">
        <p>
          {t("training.sheet.source", { name: view.hostName, title: view.title, revision: view.revision })}
          {view.isSample ? `　${t("common.ui.sample")}` : ""}
        </p>
        {view.origin ? (
          <p>
            {t("training.page.origin", {
              name: view.origin.hostName,
              title: view.origin.title,
              revision: view.origin.revision,
            })}
          </p>
        ) : null}
        <p>{t("training.sheet.address", { url })}</p>
      </footer>
    </article>
  );
}

function SheetLines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="mb-3">
      <h2 className="text-[1.0625rem]">{title}</h2>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** When which part begins and how long it takes: for the eye while leading. */
function Times({ parts }: { parts: PlanPartView[] }) {
  const t = useT();
  return (
    <table className="plan-sheet-times">
      <thead>
        <tr>
          <th scope="col">{t("training.sheet.time")}</th>
          <th scope="col">{t("training.sheet.part")}</th>
          <th scope="col">{t("training.sheet.minutes")}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={part.id}>
            <td className="plan-sheet-number">{part.startMinute === null ? "" : clockOf(part.startMinute)}</td>
            <td>
              {index + 1}. {partTitle(t, part)}
            </td>
            <td className="plan-sheet-number">{part.minutes ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 1:05 after the beginning. */
function clockOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

type SheetPartProps = { part: PlanPartView; number: number; isForFacilitator: boolean };

function SheetPart({ part, number, isForFacilitator }: SheetPartProps) {
  const t = useT();
  const { watch } = part;
  const hasRoom = !isForFacilitator && part.kind !== "break" && part.kind !== "questionnaire";
  return (
    <section className="plan-sheet-part">
      <h2 className="text-[1.125rem]">
        {number}. {partTitle(t, part)}
        {part.minutes === null ? null : <span className="ml-3 font-normal">{minutesText(t, part.minutes)}</span>}
      </h2>
      {watch ? (
        <p>
          {watch.record ? watch.record.title : t("training.page.watchGone")}
          {watch.record && spanText(t, watch) ? `　${spanText(t, watch)}` : ""}
        </p>
      ) : null}
      {part.text ? <p className="whitespace-pre-line">{part.text}</p> : null}
      {part.url ? <p className="break-all">{part.url}</p> : null}
      {part.facilitatorNote ? <p className="plan-sheet-note">{part.facilitatorNote}</p> : null}
      {hasRoom ? <div className="plan-sheet-room">{t("training.sheet.notes")}</div> : null}
    </section>
  );
}
