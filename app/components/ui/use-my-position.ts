import { useState } from "react";

export type MyPosition =
  | { state: "idle" | "finding" | "denied" | "failed" }
  | { state: "found"; lat: number; lng: number };

const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 5 * 60_000, enableHighAccuracy: false };
const PERMISSION_DENIED = 1;

/** Asks the browser where it is, only when told to. Four decimals (about 10 m) are enough to search near. */
export function useMyPosition() {
  const [position, setPosition] = useState<MyPosition>({ state: "idle" });
  const ask = (onFound: () => void) => {
    if (!navigator.geolocation) return setPosition({ state: "failed" });
    setPosition({ state: "finding" });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPosition({ state: "found", lat: round(coords.latitude), lng: round(coords.longitude) });
        onFound();
      },
      (error) => setPosition({ state: error.code === PERMISSION_DENIED ? "denied" : "failed" }),
      OPTIONS,
    );
  };
  return { position, ask, forget: () => setPosition({ state: "idle" }) };
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
