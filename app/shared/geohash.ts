/** Geohash: a place as a few letters that name a box round it. Five letters: about 5 km by 4 km in Japan. */
import type { Box, LatLng } from "./geo";

const LETTERS = "0123456789bcdefghjkmnpqrstuvwxyz";
const BITS_A_LETTER = 5;
const WORLD: Box = { north: 90, south: -90, east: 180, west: -180 };

/** The geohash of so many letters whose box holds the point. */
export function geohashOf(point: LatLng, length: number): string {
  let box = WORLD;
  let hash = "";
  for (let at = 0; at < length; at++) {
    let letter = 0;
    for (let bit = 0; bit < BITS_A_LETTER; bit++) {
      const isUpper = isInUpperHalf(point, box, isEastWest(at, bit));
      letter = letter * 2 + (isUpper ? 1 : 0);
      box = halfOf(box, isEastWest(at, bit), isUpper);
    }
    hash += LETTERS[letter];
  }
  return hash;
}

/** The box a geohash names; null when it is none. */
export function geohashBox(hash: string): Box | null {
  let box = WORLD;
  for (const [at, text] of [...hash].entries()) {
    const letter = LETTERS.indexOf(text);
    if (letter < 0) return null;
    for (let bit = 0; bit < BITS_A_LETTER; bit++) {
      const isUpper = ((letter >> (BITS_A_LETTER - 1 - bit)) & 1) === 1;
      box = halfOf(box, isEastWest(at, bit), isUpper);
    }
  }
  return hash === "" ? null : box;
}

/** The halves are taken in turn, from west to east first. */
function isEastWest(letterIndex: number, bit: number): boolean {
  return (letterIndex * BITS_A_LETTER + bit) % 2 === 0;
}

function isInUpperHalf({ lat, lng }: LatLng, { north, south, east, west }: Box, eastWest: boolean): boolean {
  return eastWest ? lng >= (west + east) / 2 : lat >= (south + north) / 2;
}

function halfOf(box: Box, eastWest: boolean, isUpper: boolean): Box {
  if (eastWest) {
    const middle = (box.west + box.east) / 2;
    return isUpper ? { ...box, west: middle } : { ...box, east: middle };
  }
  const middle = (box.south + box.north) / 2;
  return isUpper ? { ...box, south: middle } : { ...box, north: middle };
}
