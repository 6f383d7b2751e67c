import { expect, test } from "vitest";
import { anActor, anOfficer } from "../../../tests/factories/actor";
import { assertAdministrator } from "./assert-administrator";
import { readMembersFilter } from "./site-members";

test("the list of people is read from its address", () => {
  const read = (text: string) => readMembersFilter(new URLSearchParams(text));
  expect(read("role=officer&state=ended&municipality=222127&q=%20見本%20&page=2")).toEqual({
    role: "officer",
    state: "ended",
    municipalityCode: "222127",
    text: "見本",
    page: 2,
  });
  const nothing = { role: null, state: "approved", municipalityCode: null, text: "", page: 1 };
  expect(read("role=resident&state=x&municipality=22'--&page=0")).toEqual(nothing);
});

test("only an administrator with a second factor and a proved address administrates", () => {
  const administrator = anActor({ isAdministrator: true, hasSecondFactor: true });
  expect(() => assertAdministrator(administrator)).not.toThrow();
  for (const actor of [
    null,
    anActor(),
    anOfficer(),
    anActor({ professionalOf: ["222127"], hasSecondFactor: true }),
    { ...administrator, hasSecondFactor: false },
    { ...administrator, emailVerified: false },
  ]) {
    expect(() => assertAdministrator(actor)).toThrow("notAllowed");
  }
});
