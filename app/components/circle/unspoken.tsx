import type { SVGProps } from "react";

const UNSPOKEN = { "aria-hidden": true } as const;

/** A part of the picture that is seen only: what it shows is said by a link or by the table. */
export function Unspoken(props: SVGProps<SVGGElement>) {
  return <g {...UNSPOKEN} {...props} />;
}
