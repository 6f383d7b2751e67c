import { expect, it, vi } from "vitest";
import { PlayerClock } from "./player-clock";

it("tells everyone what is played and hands jumps to the player", () => {
  const clock = new PlayerClock(5000);
  const seek = vi.fn();
  const seen: number[] = [];
  const stop = clock.subscribe(() => seen.push(clock.now()));
  clock.jump(1000);
  const detach = clock.attach(seek);
  clock.tell(1250, true);
  clock.jump(60_000);
  stop();
  detach();
  clock.jump(0);
  expect(seen).toEqual([1000, 1250, 60_000]);
  expect(seek.mock.calls).toEqual([[60_000]]);
  expect([clock.now(), clock.isPlaying(), clock.jumps()]).toEqual([0, true, 3]);
});

it("keeps the player that came last", () => {
  const clock = new PlayerClock(0);
  const [first, second] = [vi.fn(), vi.fn()];
  const detachFirst = clock.attach(first);
  clock.attach(second);
  detachFirst();
  clock.jump(10);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledWith(10);
});
