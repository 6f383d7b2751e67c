import { Fragment } from "react";

/** Text with the found passages marked; the spans come from the search, sorted, without overlaps. */
export function MarkedText(props: { text: string; spans?: [start: number, end: number][] | undefined }) {
  const spans = props.spans ?? [];
  if (spans.length === 0) return <>{props.text}</>;
  let at = 0;
  return (
    <>
      {spans.map(([start, end]) => {
        const before = props.text.slice(at, start);
        at = end;
        return (
          <Fragment key={start}>
            {before}
            <mark className="bg-yellow-100 text-inherit">{props.text.slice(start, end)}</mark>
          </Fragment>
        );
      })}
      {props.text.slice(at)}
    </>
  );
}
