import { classNames } from "~/components/ui/class-names";
import type { ConnectingStep, ConnectionState } from "~/domain/connection/connection-state";
import { useT } from "~/i18n/translate-context";

/** The line of the frame tells the states apart in grey, as in the circle. */
const LOOKS: Record<ConnectionState, string> = {
  considering: "border-dashed border-solid-gray-600 text-solid-gray-800",
  connecting: "border-dashed border-blue-900 text-blue-900",
  connected: "border-solid border-green-900 bg-green-50 text-green-1000",
  watching: "border-double border-4 border-green-900 text-green-1000",
  returned: "border-dotted border-2 border-yellow-1000 bg-yellow-50 text-yellow-1200",
  reconnecting: "border-dashed border-2 border-blue-900 bg-blue-50 text-blue-900",
};

type StateLabelProps = { state: ConnectionState; step?: ConnectingStep | null; count?: number };

/** How a つながり stands, in a word. */
export function ConnectionStateLabel({ state, step, count }: StateLabelProps) {
  const t = useT();
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-full border px-2.5 text-[0.9375rem] leading-7 whitespace-nowrap",
        LOOKS[state],
      )}
    >
      <span className="font-bold">{t(`connection.state.${state}`)}</span>
      {count !== undefined && <span>{count}</span>}
      {step && <span>（{t(`connection.step.${step}`)}）</span>}
    </span>
  );
}
