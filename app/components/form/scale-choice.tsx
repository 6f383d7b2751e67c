import { useT } from "~/i18n/translate-context";

type ScaleChoiceProps = {
  fieldId: string;
  name: string;
  highest: number;
  lowLabel: string;
  highLabel: string;
  value: number | null;
  isRequired: boolean;
};

/** 1 … 5 or 7 side by side, wide enough for a finger on a phone; its two ends named. */
export function ScaleChoice({ fieldId, name, highest, lowLabel, highLabel, value, isRequired }: ScaleChoiceProps) {
  const t = useT();
  const numbers = Array.from({ length: highest }, (_, index) => index + 1);
  const nameOf = (number: number) => {
    const end = number === 1 ? lowLabel : number === highest ? highLabel : "";
    return end ? `${number} ${end}` : String(number);
  };
  return (
    <div className="mt-2 inline-grid max-w-full gap-1">
      <div className="flex gap-1 sm:gap-2">
        {numbers.map((number, index) => (
          <label
            key={number}
            className="grid target-44 cursor-pointer justify-items-center gap-1 rounded-8 border border-solid-gray-420 bg-white px-1 py-2 leading-120 hover:bg-blue-50 has-checked:border-blue-900 has-checked:bg-blue-100 has-checked:font-bold sm:min-w-14"
          >
            <input
              type="radio"
              id={index === 0 ? fieldId : `${fieldId}-${index}`}
              name={name}
              value={number}
              aria-label={nameOf(number)}
              defaultChecked={value === number}
              className="size-5 accent-blue-900"
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      {lowLabel || highLabel ? (
        <p aria-hidden="true" className="flex justify-between gap-4 text-[0.875rem] leading-150 text-solid-gray-700">
          <span>{lowLabel}</span>
          <span className="text-right">{highLabel}</span>
        </p>
      ) : null}
      {isRequired ? null : (
        <label className="flex min-h-11 cursor-pointer items-center gap-2.5">
          <input
            type="radio"
            name={name}
            value=""
            defaultChecked={value === null}
            className="size-5 shrink-0 accent-blue-900"
          />
          {t("question.noAnswer")}
        </label>
      )}
    </div>
  );
}
