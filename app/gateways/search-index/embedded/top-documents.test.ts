import fc from "fast-check";
import { expect, test } from "vitest";
import { topPlaces } from "./top-documents";

test("the best few are the beginning of the whole list put in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(12), (values, limit) => {
      const keys = Float64Array.from(values);
      const isBefore = (i: number, j: number) => keys[i]! > keys[j]! || (keys[i] === keys[j] && i < j);
      const sorted = values.map((_, i) => i).sort((i, j) => (isBefore(i, j) ? -1 : 1));
      expect(topPlaces(keys, values.length, limit, isBefore)).toEqual(sorted.slice(0, limit));
    }),
  );
});
