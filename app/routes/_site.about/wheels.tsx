import { Heading } from "~/components/ui/heading";

type WheelsProse = {
  title: string;
  text: string;
  solve: { name: string; text: string };
  stay: { name: string; text: string };
  after: string;
};

/** The two wheels of support side by side: one with spokes that end, one that is a ring of people. */
export function Wheels({ prose }: { prose: WheelsProse }) {
  return (
    <section aria-labelledby="wheels">
      <Heading level={2} id="wheels">
        {prose.title}
      </Heading>
      <p className="mt-3 max-w-[42rem]">{prose.text}</p>
      <div className="mt-6 grid grid-cols-1 gap-4 md:grid-cols-2">
        <div className="flex gap-5 rounded-12 border-2 border-red-900 p-5">
          <SolveWheel />
          <div>
            <h3 className="text-[1.25rem] leading-150 text-red-900">{prose.solve.name}</h3>
            <p className="mt-2">{prose.solve.text}</p>
          </div>
        </div>
        <div className="flex gap-5 rounded-12 border-2 border-green-800 p-5">
          <StayWheel />
          <div>
            <h3 className="text-[1.25rem] leading-150 text-green-900">{prose.stay.name}</h3>
            <p className="mt-2">{prose.stay.text}</p>
          </div>
        </div>
      </div>
      <p className="mt-6 max-w-[42rem]">{prose.after}</p>
    </section>
  );
}

/** Short strokes that each end. */
function SolveWheel() {
  return (
    <svg aria-hidden="true" viewBox="0 0 80 80" className="size-16 shrink-0 md:size-20">
      <circle
        cx="40"
        cy="40"
        r="34"
        fill="none"
        stroke="#ce0000"
        strokeWidth="6"
        strokeDasharray="25 10.6"
        strokeLinecap="round"
      />
      <circle cx="40" cy="33" r="8" fill="#000060" />
      <path d="M25,58a15,15 0 0 1 30,0z" fill="#000060" />
    </svg>
  );
}

/** One line without an end, thick and thin. */
function StayWheel() {
  return (
    <svg aria-hidden="true" viewBox="0 0 80 80" className="size-16 shrink-0 md:size-20">
      <path
        d="M40,3a37,37 0 1 1 -0.1,0zM40,8a31,31 0 1 0 0.1,0z"
        fill="#259d63"
        fillRule="evenodd"
        transform="rotate(35 40 40)"
      />
      <circle cx="40" cy="33" r="8" fill="#000060" />
      <path d="M25,58a15,15 0 0 1 30,0z" fill="#000060" />
    </svg>
  );
}
