import { useT } from "~/i18n/translate-context";

export type ChangedLine = { key: string; label: string; before: string; after: string };

type BeforeAfterProps = { lines: ChangedLine[]; caption: string; beforeLabel: string; afterLabel: string };

const LOOKS = {
  before: { frame: "border-l-4 border-solid-gray-420 bg-solid-gray-50", sign: "－" },
  after: { frame: "border-l-4 border-green-800 bg-green-50", sign: "＋" },
};

/** Line by line what was and what is or would be; the signs say it without colour. */
export function BeforeAfter({ lines, caption, beforeLabel, afterLabel }: BeforeAfterProps) {
  return (
    <dl aria-label={caption} className="grid gap-3">
      {lines.map(({ key, label, before, after }) => (
        <div key={key} className="rounded-8 border border-solid-gray-300 bg-white p-3">
          <dt className="font-bold">{label}</dt>
          <dd className="mt-2 grid gap-2 md:grid-cols-2">
            <Side look="before" label={beforeLabel} text={before} />
            <Side look="after" label={afterLabel} text={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Side({ look, label, text }: { look: keyof typeof LOOKS; label: string; text: string }) {
  const t = useT();
  return (
    <div className={`min-w-0 px-3 py-2 ${LOOKS[look].frame}`}>
      <p className="text-[0.875rem] text-solid-gray-700">
        <span aria-hidden="true">{LOOKS[look].sign} </span>
        {label}
      </p>
      <p className="break-words whitespace-pre-line">{text || t("symposiumDesk.line.nothing")}</p>
    </div>
  );
}
