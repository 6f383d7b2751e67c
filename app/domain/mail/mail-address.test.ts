import { expect, it } from "vitest";
import { hasMailbox, isMailAddress } from "./mail-address";

it.each(["hanako@example.jp", "h.a+b_c-d@mail.example.co.jp", "a..b.@docomo.ne.jp", " hanako@example.jp "])(
  "%s is an address",
  (text) => expect(isMailAddress(text)).toBe(true),
);

it.each([
  "",
  "hanako",
  "hanako@example",
  "a@b@example.jp",
  "a b@example.jp",
  "はな@example.jp",
  "a@example.jp,b@example.jp",
  "a@example.jp\r\nBcc: b@example.jp",
  '"a"@example.jp',
  "<a@example.jp>",
  `${"a".repeat(65)}@example.jp`,
  `a@${"b".repeat(250)}.jp`,
])("%j is none", (text) => expect(isMailAddress(text)).toBe(false));

it("knows that nobody reads mail at .invalid", () => {
  expect(hasMailbox("sample-1@example.invalid")).toBe(false);
  expect(hasMailbox("sample-1@example.INVALID")).toBe(false);
  expect(hasMailbox("invalid@example.jp")).toBe(true);
});
