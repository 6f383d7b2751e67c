import { Heading } from "~/components/ui/heading";

type StepsProse = { title: string; text: string; items: { name: string; text: string }[]; noEnd: string };

/** The four movements, each with an arrow to the next, and one long arrow from the last back to the first. */
export function Steps({ prose }: { prose: StepsProse }) {
  return (
    <section aria-labelledby="steps" className="mt-14">
      <Heading level={2} id="steps">
        {prose.title}
      </Heading>
      <p className="mt-3 max-w-[42rem]">{prose.text}</p>
      <ol className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-4">
        {prose.items.map((step, index) => (
          <li key={step.name} className="relative flex flex-col rounded-12 bg-green-50 p-5">
            <span
              aria-hidden="true"
              className="grid size-9 place-items-center rounded-full bg-green-900 text-[1rem] font-bold leading-100 text-white"
            >
              {index + 1}
            </span>
            <h3 className="mt-3 text-[1.25rem] leading-150 text-green-900">{step.name}</h3>
            <p className="mt-2 text-[1rem]">{step.text}</p>
            {index < prose.items.length - 1 ? <NextArrow /> : null}
          </li>
        ))}
      </ol>
      <BackArrow />
      <p className="mt-2 text-center text-[1.125rem] font-bold text-green-900">{prose.noEnd}</p>
    </section>
  );
}

function NextArrow() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="absolute -bottom-7 left-1/2 size-6 -translate-x-1/2 rotate-90 md:top-1/2 md:-right-8 md:bottom-auto md:left-auto md:-translate-y-1/2 md:translate-x-0 md:rotate-0"
      fill="none"
      stroke="#115a36"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3 12h17M14 6l6 6-6 6" />
    </svg>
  );
}

/** From the last step back to the first: under the row on a wide screen, left out where the steps stand in a column. */
function BackArrow() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1000 40"
      preserveAspectRatio="none"
      className="mt-3 hidden h-10 w-full xl:block"
      fill="none"
      stroke="#115a36"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M875 4V18Q875 34 855 34H145Q125 34 125 18V4M119 12L125 4L131 12" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
