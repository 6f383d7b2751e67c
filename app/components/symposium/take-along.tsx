import { useState } from "react";
import { Button, buttonClass } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { useT } from "~/i18n/translate-context";

/** Into one's calendar, to others, onto paper. Nobody else is told of it. */
export function TakeAlong(props: { view: SymposiumView; url: string; isPast: boolean }) {
  const { view, url, isPast } = props;
  const isComing = !isPast && view.status === "scheduled";
  return (
    <div className="mt-5 grid gap-3">
      {isComing && <CalendarLinks view={view} />}
      <ShareLines url={url} />
    </div>
  );
}

function CalendarLinks({ view }: { view: SymposiumView }) {
  const t = useT();
  const { isNeeded, closesAt } = view.registration;
  return (
    <div className="grid gap-2">
      <a href={`${view.path}/calendar.ics`} className={buttonClass("outline", "md")}>
        {t("symposium.calendar.add")}
      </a>
      {isNeeded && closesAt && (
        <a href={`${view.path}/calendar.ics?what=deadline`} className="link inline-flex min-h-11 items-center">
          {t("symposium.calendar.addDeadline")}
        </a>
      )}
    </div>
  );
}

function ShareLines({ url }: { url: string }) {
  const t = useT();
  const isHydrated = useHydrated();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div>
      <p className="text-[0.9375rem] leading-160 text-solid-gray-700">{t("symposium.share.address")}</p>
      <p className="text-[0.9375rem] leading-160 break-all select-all">{url}</p>
      {isHydrated && (
        <div className="mt-2 flex flex-wrap gap-2">
          {"clipboard" in navigator && (
            <Button look="outline" onClick={copy}>
              {t("symposium.share.copy")}
            </Button>
          )}
          <Button look="outline" onClick={() => window.print()}>
            {t("symposium.share.print")}
          </Button>
        </div>
      )}
      <p role="status" className="text-[0.9375rem] font-bold text-green-900">
        {isCopied ? t("symposium.share.copied") : ""}
      </p>
    </div>
  );
}
