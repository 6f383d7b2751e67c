import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ExternalLink } from "~/components/ui/external-link";
import { Heading } from "~/components/ui/heading";
import type { PlanBody, PlanPartView, WatchView } from "~/domain/training/plan-view";
import { useT } from "~/i18n/translate-context";
import { partTitle, spanText } from "./span-text";
import { minutesText } from "./time-text";

type PlanBodyProps = {
  body: PlanBody;
  /** Beside the heading of a part: whether it is done. */
  tickOf?: (part: PlanPartView) => ReactNode;
};

/** What a plan says: its facts, aims, what to prepare, and its parts in order. */
export function PlanBodyView({ body, tickOf }: PlanBodyProps) {
  const t = useT();
  return (
    <div className="grid gap-8">
      {body.summary ? <p className="max-w-[42rem] whitespace-pre-line">{body.summary}</p> : null}
      <Facts body={body} />
      <Lines id="aims" title={t("training.page.aims")} lines={body.aims} />
      <Lines id="preparation" title={t("training.page.preparation")} lines={body.preparation} />
      <FacilitatorNote note={body.facilitatorNote} />
      <section aria-labelledby="parts-title">
        <Heading level={2} id="parts-title" className="mb-3">
          {t("training.page.parts")}
        </Heading>
        <ol className="grid gap-4">
          {body.parts.map((part, index) => (
            <PartItem key={part.id} part={part} number={index + 1} tick={tickOf?.(part)} />
          ))}
        </ol>
      </section>
      {body.contact ? (
        <section aria-labelledby="contact">
          <Heading level={2} size={3} id="contact">
            {t("training.page.contact")}
          </Heading>
          <p className="whitespace-pre-line">{body.contact}</p>
        </section>
      ) : null}
    </div>
  );
}

function Facts({ body }: { body: PlanBody }) {
  const t = useT();
  const facts = [
    { label: t("training.page.forWhom"), text: body.forWhom },
    { label: t("training.page.groupSize"), text: body.groupSize },
    { label: t("training.page.themes"), text: body.themes.map((key) => t(`listing.theme.${key}`)).join("、") },
    { label: t("training.page.targets"), text: body.targets.map((key) => t(`listing.target.${key}`)).join("、") },
  ].filter(({ text }) => text !== "");
  return (
    <dl className="grid gap-x-8 gap-y-3 rounded-12 bg-solid-gray-50 p-5 sm:grid-cols-2">
      <div>
        <dt className="font-bold">{t("training.page.total")}</dt>
        <dd className="text-[1.5rem] font-bold leading-150">{minutesText(t, body.totalMinutes, body.isAtLeast)}</dd>
        {body.isAtLeast ? <dd className="text-[0.9375rem]">{t("training.page.totalHint")}</dd> : null}
      </div>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt className="font-bold">{label}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ id, title, lines }: { id: string; title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={2} size={3} id={id}>
        {title}
      </Heading>
      <ul className="mt-1 list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function FacilitatorNote({ note }: { note: string | null }) {
  const t = useT();
  if (!note) return null;
  return (
    <div className="border-l-4 border-green-600 pl-3">
      <p className="font-bold text-green-900">{t("training.page.facilitatorNote")}</p>
      <p className="whitespace-pre-line">{note}</p>
    </div>
  );
}

function PartItem({ part, number, tick }: { part: PlanPartView; number: number; tick: ReactNode }) {
  const t = useT();
  const title = partTitle(t, part);
  const { startMinute, minutes } = part;
  return (
    <li id={`part-${part.id}`} className="scroll-mt-4 rounded-12 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-solid-gray-800">
        {part.title ? <span>{t(`training.kind.${part.kind}`)}</span> : null}
        <span className="font-bold">{minutes === null ? t("training.time.unknown") : minutesText(t, minutes)}</span>
        {startMinute === null || number === 1 ? null : (
          <span>{t("training.page.startsAt", { time: minutesText(t, startMinute) })}</span>
        )}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Heading level={3} className="min-w-0">
          {number}. {title}
        </Heading>
        {tick}
      </div>
      {part.watch ? <Watch watch={part.watch} /> : null}
      {part.text ? <p className="mt-2 whitespace-pre-line">{part.text}</p> : null}
      {part.url ? (
        <p>
          <ExternalLink href={part.url} className="inline-flex min-h-11 items-center">
            {t("training.page.openAddressOf", { title })}
          </ExternalLink>
        </p>
      ) : null}
      {part.facilitatorNote ? (
        <div className="mt-3">
          <FacilitatorNote note={part.facilitatorNote} />
        </div>
      ) : null}
    </li>
  );
}

function Watch({ watch }: { watch: WatchView }) {
  const t = useT();
  const { record, path } = watch;
  if (!record || !path) return <p className="mt-1 text-solid-gray-700">{t("training.page.watchGone")}</p>;
  const span = spanText(t, watch);
  return (
    <>
      <p className="mt-1">
        {t("training.page.watchRecord")}：
        <Link to={path} className="link inline-flex min-h-11 items-center font-bold">
          {record.title}
        </Link>
        {span ? <span className="ml-2">{span}</span> : null}
      </p>
      {record.isPlayable ? null : (
        <p className="text-[0.9375rem] text-solid-gray-700">{t("training.page.watchNoMedia")}</p>
      )}
    </>
  );
}
