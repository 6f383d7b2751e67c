import { useEffect, useRef } from "react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { Passage } from "~/domain/archive/cue";
import { passageText } from "~/domain/archive/passage-text";
import { quoteText } from "~/domain/archive/quote";
import { secondOf } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";
import { CopyButton } from "./copy-button";

type Props = { passage: Passage | null; url: string; source: string; onClose: () => void };

/** A passage to pass on: its words with speaker, time and source, and the link to its second. */
export function ShareBox({ passage, url, source, onClose }: Props) {
  const t = useT();
  const isHydrated = useHydrated();
  const box = useRef<HTMLElement>(null);
  const wasOpened = useRef(passage !== null);
  useEffect(() => {
    if (passage && wasOpened.current === false) box.current?.focus();
    wasOpened.current = false;
  }, [passage]);
  if (!passage) return null;
  const link = `${url}?t=${secondOf(passage.startMs)}`;
  const { speaker, startMs } = passage;
  const quote = quoteText({ text: passageText(passage), speaker, startMs, source, url: link });
  return (
    <section
      ref={box}
      tabIndex={-1}
      id="share"
      aria-labelledby="share-title"
      className="no-print mt-3 rounded-8 border-2 border-blue-900 bg-white p-4"
    >
      <Heading level={3} size={4} id="share-title">
        {t("archive.share.title")}
      </Heading>
      <p className="mt-2 whitespace-pre-line rounded-4 bg-solid-gray-50 p-3 select-all">{quote}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <CopyButton key={`quote-${startMs}`} getText={() => quote} label={t("archive.share.copyQuote")} />
        <CopyButton key={`link-${startMs}`} getText={() => link} label={t("archive.share.copyLink")} />
        {isHydrated && (
          <Button look="text" onClick={onClose}>
            {t("archive.share.close")}
          </Button>
        )}
      </div>
    </section>
  );
}
