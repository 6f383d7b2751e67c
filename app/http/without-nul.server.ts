import { Transform } from "node:stream";

/**
 * Takes NUL bytes out of a rendered page. React 18 writes the unused end of its 2 KB buffer, filled with NUL, whenever a
 * character of several bytes does not fit in it any more (mended in React 19): in Japanese pages that is often. A page
 * never holds a NUL of its own.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
