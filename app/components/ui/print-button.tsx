import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

/** Opens the browser's print window; not there without scripts, where the browser's own menu does it. */
export function PrintButton({ label }: { label: string }) {
  if (!useHydrated()) return null;
  return (
    <Button look="outline" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
