import { useState } from "react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import { useHydrated } from "~/components/ui/use-hydrated";
import { useT } from "~/i18n/translate-context";

/** A link that is shown this once: to be copied by hand, or with a button where scripts run. */
export function SecretLink({ id, title, url }: { id: string; title: string; url: string }) {
  const t = useT();
  const isHydrated = useHydrated();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <Notice kind="success" isLive title={title}>
      <div className="mt-2 grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <TextField
          id={id}
          readOnly
          value={url}
          label={t("symposiumDesk.overview.linkLabel")}
          onFocus={(event) => event.target.select()}
        />
        {isHydrated && "clipboard" in navigator ? (
          <Button look="outline" onClick={copy}>
            {t(isCopied ? "symposiumDesk.overview.copied" : "symposiumDesk.overview.copyLink")}
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}
