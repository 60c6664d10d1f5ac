// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAfterPaint } from "./after-paint.ts";

const FRAME_MS = 16;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) =>
    setTimeout(draw, FRAME_MS, FRAME_MS),
  );
  vi.stubGlobal("cancelAnimationFrame", (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("many asks within a frame are one piece of work, in a task after the frame", () => {
  const work = vi.fn();
  const follow = createAfterPaint(work);
  for (let stroke = 0; stroke < 5; stroke += 1) follow.ask();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(FRAME_MS);
  follow.ask();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
  follow.ask();
  vi.advanceTimersByTime(FRAME_MS + 1);
  expect(work).toHaveBeenCalledTimes(2);
});

test("a page that draws no frames is followed all the same", () => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  const work = vi.fn();
  createAfterPaint(work).ask();
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test("nothing is done any more once it is cancelled", () => {
  const work = vi.fn();
  const follow = createAfterPaint(work);
  follow.ask();
  vi.advanceTimersByTime(FRAME_MS);
  follow.cancel();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
