import { describe, expect, it } from "vitest";
import { readableForm } from "./readable-form.server";

const FORM = "application/x-www-form-urlencoded";
const sent = (body: BodyInit, type: string | null = FORM) =>
  new Request("http://localhost/", { method: "POST", body, headers: type === null ? {} : { "Content-Type": type } });
const statusOf = async (request: Request) =>
  readableForm(request).then(
    () => 200,
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : 500),
  );
const multipart = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

describe("a form that an action can read", () => {
  it("comes as it was typed: line breaks, emoji, writing directions, a mark for unreadable letters", async () => {
    const words = "はじめ\r\n\tおわり 👨‍👩‍👧 \u{202E}x\u{202C} \u{FFFD} 100%";
    const form = await (await readableForm(sent(new URLSearchParams({ words, more: "" }).toString()))).formData();
    expect([...form]).toEqual([
      ["words", words],
      ["more", ""],
    ]);
  });

  it("holds no control characters, in either kind of form", async () => {
    const words = "a\0b\u{1}c\u{b}d\u{7f}e";
    const encoded = await readableForm(sent(new URLSearchParams({ words }).toString()));
    expect((await encoded.formData()).get("words")).toBe("abcde");
    const form = new FormData();
    form.set("words", words);
    expect((await (await readableForm(sent(form, null))).formData()).get("words")).toBe("abcde");
  });

  it("keeps the picture and no other file", async () => {
    const form = new FormData();
    form.set("photo", new File([new Uint8Array([0xff, 0xd8, 0x00, 0x82])], "a.jpg"));
    form.set("name", new File(["words"], "a.txt"));
    const read = await (await readableForm(sent(form, null))).formData();
    expect([...read.keys()]).toEqual(["photo"]);
    expect(new Uint8Array(await (read.get("photo") as File).arrayBuffer())).toEqual(
      new Uint8Array([0xff, 0xd8, 0x00, 0x82]),
    );
  });

  it("may be empty", async () => {
    expect(await statusOf(new Request("http://localhost/", { method: "POST" }))).toBe(200);
    expect(await statusOf(sent(""))).toBe(200);
  });

  it.each([
    ["Shift_JIS, encoded", sent("name=%82%A0%82%A2")],
    ["Shift_JIS, as bytes", sent(new Uint8Array([0x6e, 0x3d, 0x82, 0xa0]))],
    ["half of a pair of letters", sent("name=%ED%A0%BD")],
    ["a name that is not UTF-8", sent("%FF=a")],
    [
      "Shift_JIS in a form of parts",
      sent(
        multipart(
          '--x\r\nContent-Disposition: form-data; name="n"\r\n\r\n',
          new Uint8Array([0x82, 0xa0]),
          "\r\n--x--\r\n",
        ),
        "multipart/form-data; boundary=x",
      ),
    ],
    ["parts that do not fit", sent("--y\r\nbroken", "multipart/form-data; boundary=x")],
  ])("is refused with 400: %s", async (_what, request) => {
    expect(await statusOf(request)).toBe(400);
  });

  it.each(["application/json", "text/plain"])("is refused with 415 as %s", async (type) => {
    expect(await statusOf(sent("{}", type))).toBe(415);
  });
});
