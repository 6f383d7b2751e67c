import type { SymposiumSpeakerView } from "~/domain/symposium/symposium-view";
import { useT } from "~/i18n/translate-context";

/** The photo a speaker agreed to, else the first letter of the name. */
export function SpeakerFace({ speaker, isLarge }: { speaker: SymposiumSpeakerView; isLarge?: boolean }) {
  const t = useT();
  const size = isLarge ? "size-24 text-[2rem]" : "size-12 text-[1.25rem]";
  if (speaker.photoUrl) {
    return (
      <img
        src={speaker.photoUrl}
        alt={t("symposium.speakers.photo", { name: speaker.name })}
        width={isLarge ? 96 : 48}
        height={isLarge ? 96 : 48}
        className={`${size} shrink-0 rounded-full bg-solid-gray-50 object-cover`}
      />
    );
  }
  return (
    <span
      aria-hidden="true"
      className={`${size} grid shrink-0 place-items-center rounded-full border-2 border-ring bg-ring-tint font-bold text-person`}
    >
      {[...speaker.name.trim()][0] ?? ""}
    </span>
  );
}

/** Name with its reading, where from, and what they do here when it is more than to speak. */
export function SpeakerName({ speaker, role }: { speaker: SymposiumSpeakerView; role?: string }) {
  return (
    <div className="min-w-0 leading-160">
      <p>
        {role && (
          <span className="mr-2 inline-block rounded-sm border border-solid-gray-536 px-1.5 text-[0.875rem] text-solid-gray-800">
            {role}
          </span>
        )}
        <span className="mr-2 inline-block text-[1.125rem] font-bold">{speaker.name}</span>
        {speaker.kana && <span className="inline-block text-[0.875rem] text-solid-gray-700">{speaker.kana}</span>}
      </p>
      {(speaker.affiliation || speaker.title) && (
        <p className="text-[0.9375rem] text-solid-gray-800">
          {[speaker.affiliation, speaker.title].filter(Boolean).join(" ")}
        </p>
      )}
    </div>
  );
}
