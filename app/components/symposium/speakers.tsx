import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { useT } from "~/i18n/translate-context";
import { PageSection } from "./page-section";
import { SpeakerFace, SpeakerName } from "./speaker-face";

/** Those who tell something about themselves, and those no item of the programme names. */
export function Speakers({ view }: { view: SymposiumView }) {
  const t = useT();
  const inProgramme = new Set(view.programme.flatMap((item) => item.speakers.map(({ speaker }) => speaker.id)));
  const shown = view.speakers.filter(({ id, name, profile }) => name && (profile || !inProgramme.has(id)));
  if (shown.length === 0) return null;
  return (
    <PageSection id="speakers" title={t("symposium.speakers.title")}>
      <ul className="grid gap-6">
        {shown.map((speaker) => (
          <li key={speaker.id} className="flex flex-col gap-x-5 gap-y-2 sm:flex-row">
            <SpeakerFace speaker={speaker} isLarge />
            <div className="min-w-0">
              <SpeakerName speaker={speaker} />
              {speaker.profile && (
                <p className="mt-1 max-w-[40rem] leading-170 whitespace-pre-line">{speaker.profile}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
