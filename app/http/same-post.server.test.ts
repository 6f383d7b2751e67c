import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { once } from "./same-post.server";

let visitor = 0;
const post = (body: string, { cookie = `session=${visitor}`, path = "/form" } = {}) =>
  new Request(`http://localhost${path}`, { method: "POST", body, headers: { Cookie: cookie } });

describe("a form that is sent twice", () => {
  beforeEach(() => {
    visitor += 1;
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());
  const made = (status = 303) => vi.fn(async () => new Response("made", { status, headers: { Location: "/made" } }));

  it("is carried out once, also while the first is under way, and both get the answer", async () => {
    const carryOut = made();
    const answers = await Promise.all([once(post("a=1"), carryOut), once(post("a=1"), carryOut)]);
    answers.push(await once(post("a=1"), carryOut));
    expect(carryOut).toHaveBeenCalledTimes(1);
    for (const answer of answers as Response[]) expect([answer.status, await answer.text()]).toEqual([303, "made"]);
  });

  it.each([
    ["another text", () => post("a=2")],
    ["another place", () => post("a=1", { path: "/other" })],
    ["another visitor", () => post("a=1", { cookie: "session=other" })],
  ])("is something else with %s", async (_what, other) => {
    const carryOut = made();
    await once(post("a=1"), carryOut);
    await once(other(), carryOut);
    expect(carryOut).toHaveBeenCalledTimes(2);
  });

  it("is a new wish after another one in between: pause, go on, pause", async () => {
    const carryOut = made();
    for (const body of ["intent=pause", "intent=resume", "intent=pause"]) await once(post(body), carryOut);
    expect(carryOut).toHaveBeenCalledTimes(3);
  });

  it("is a new wish later", async () => {
    const carryOut = made();
    await once(post("a=1"), carryOut);
    vi.advanceTimersByTime(10_001);
    await once(post("a=1"), carryOut);
    expect(carryOut).toHaveBeenCalledTimes(2);
  });

  it.each([422, 409, 429])("is tried again after %i, and after a failure", async (status) => {
    const refused = made(status);
    await once(post("a=1"), refused);
    await once(post("a=1"), refused);
    expect(refused).toHaveBeenCalledTimes(2);
    const failing = vi.fn(async () => Promise.reject(new Error("broken")));
    await expect(once(post("b=1"), failing)).rejects.toThrow("broken");
    await expect(once(post("b=1"), failing)).rejects.toThrow("broken");
    expect(failing).toHaveBeenCalledTimes(2);
  });
});
