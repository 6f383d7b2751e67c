import { useState } from "react";
import { Button } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import { useT } from "~/i18n/translate-context";

/** Copies a text as it is when pressed, and says so. Not there where the browser lets nothing be copied. */
export function CopyButton({ getText, label }: { getText: () => string; label: string }) {
  const t = useT();
  const [isCopied, setCopied] = useState(false);
  if (!useHydrated() || !("clipboard" in navigator)) return null;
  const copy = () => {
    navigator.clipboard.writeText(getText()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <Button look="outline" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="font-bold text-green-900">
        {isCopied ? t("archive.share.copied") : ""}
      </span>
    </>
  );
}
