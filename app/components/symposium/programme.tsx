import type { SymposiumItemView, SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, minutesBetween } from "~/domain/symposium/when-text";
import { useT } from "~/i18n/translate-context";
import { PageSection } from "./page-section";
import { SpeakerFace, SpeakerName } from "./speaker-face";

/** The programme as a line of time. */
export function Programme({ view }: { view: SymposiumView }) {
  const t = useT();
  const hasRefusal = view.recording !== "no" && view.programme.some((item) => item.isNotRecorded);
  return (
    <PageSection id="programme" title={t("symposium.programme.title")}>
      {view.programme.length === 0 && <p>{t("symposium.programme.none")}</p>}
      <ol>
        {view.programme.map((item) => (
          <Item key={item.id} item={item} isRecorded={view.recording !== "no"} />
        ))}
      </ol>
      {hasRefusal && (
        <p className="mt-3 text-[0.9375rem] text-solid-gray-700">{t("symposium.programme.notRecordedHint")}</p>
      )}
    </PageSection>
  );
}

function Item({ item, isRecorded }: { item: SymposiumItemView; isRecorded: boolean }) {
  const isBreak = item.kind === "break";
  return (
    <li className="grid grid-cols-[3.75rem_1.5rem_minmax(0,1fr)] sm:grid-cols-[4.5rem_2rem_minmax(0,1fr)]">
      <p className="pt-0.5 text-right text-[1.125rem] font-bold text-person">
        {item.startsAt && <time dateTime={item.startsAt}>{clockOf(item.startsAt)}</time>}
      </p>
      <span aria-hidden="true" className="relative">
        <span className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2 bg-solid-gray-300" />
        <span
          className={`absolute top-2.5 left-1/2 size-3.5 -translate-x-1/2 rounded-full border-2 ${isBreak ? "border-solid-gray-420 bg-white" : "border-ring bg-ring"}`}
        />
      </span>
      <div className={`min-w-0 ${isBreak ? "pb-5 text-solid-gray-700" : "pb-8"}`}>
        <ItemHead item={item} isRecorded={isRecorded} />
        {item.speakers.length > 0 && (
          <ul className="mt-3 grid gap-3">
            {item.speakers.map(({ speaker, role }) => (
              <ItemSpeaker key={`${speaker.id} ${role}`} speaker={speaker} role={role} />
            ))}
          </ul>
        )}
        {item.note && <p className="mt-2 max-w-[42rem] leading-170 whitespace-pre-line">{item.note}</p>}
      </div>
    </li>
  );
}

function ItemHead({ item, isRecorded }: { item: SymposiumItemView; isRecorded: boolean }) {
  const t = useT();
  const kind = t(`symposium.itemKind.${item.kind}`);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 pt-0.5 text-[0.9375rem] leading-[1.8]">
        {item.title && item.kind !== "other" && <span className="font-bold text-[#6e5600]">{kind}</span>}
        {item.startsAt && item.endsAt && (
          <span className="text-solid-gray-700">
            {t("symposium.programme.minutes", { count: minutesBetween(item.startsAt, item.endsAt) })}
          </span>
        )}
        {!item.startsAt && <span className="text-solid-gray-700">{t("symposium.programme.timeUnknown")}</span>}
        {item.isNotRecorded && isRecorded && (
          <span className="rounded-sm border border-solid-gray-536 px-1.5 text-solid-gray-800">
            {t("symposium.programme.notRecorded")}
          </span>
        )}
      </p>
      <h3
        className={item.kind === "break" ? "text-[1rem] font-normal text-solid-gray-700" : "text-[1.25rem] leading-150"}
      >
        {item.title || kind}
      </h3>
    </>
  );
}

function ItemSpeaker({ speaker, role }: SymposiumItemView["speakers"][number]) {
  const t = useT();
  return (
    <li className="flex items-start gap-3">
      <SpeakerFace speaker={speaker} />
      <SpeakerName speaker={speaker} {...(role !== "speaker" && { role: t(`symposium.speakerRole.${role}`) })} />
    </li>
  );
}
