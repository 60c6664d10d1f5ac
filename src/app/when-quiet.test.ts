// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenQuiet } from "./when-quiet.ts";

const idle: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", (onIdle: () => void) => idle.push(onIdle));
  vi.stubGlobal("cancelIdleCallback", (handle: number) => idle.splice(handle - 1, 1));
});
afterEach(() => {
  idle.length = 0;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const press = () => dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));

it("a quiet moment comes when nobody types and the browser is idle", () => {
  const onQuiet = vi.fn();
  whenQuiet(onQuiet);
  vi.advanceTimersByTime(1000);
  expect(onQuiet).not.toHaveBeenCalled();
  idle[0]?.();
  expect(onQuiet).toHaveBeenCalledOnce();
});

it("each key puts it off, also one while the browser's idle time is awaited", () => {
  const stop = whenQuiet(vi.fn());
  for (let key = 0; key < 10; key += 1) {
    vi.advanceTimersByTime(500);
    press();
  }
  expect(idle).toEqual([]);
  vi.advanceTimersByTime(700);
  expect(idle).toHaveLength(1);
  press();
  expect(idle).toEqual([]);
  stop();
});

it("somebody who never pauses doesn't put it off for ever, and it comes once", () => {
  const onQuiet = vi.fn();
  whenQuiet(onQuiet);
  for (let key = 0; key < 100; key += 1) {
    vi.advanceTimersByTime(500);
    press();
  }
  expect(onQuiet).toHaveBeenCalledOnce();
});

it("stopped, it never comes", () => {
  const onQuiet = vi.fn();
  whenQuiet(onQuiet)();
  press();
  vi.advanceTimersByTime(60_000);
  expect(idle).toEqual([]);
  expect(onQuiet).not.toHaveBeenCalled();
});

it("where the browser has no idle callbacks, a quiet moment is enough", () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  const onQuiet = vi.fn();
  whenQuiet(onQuiet);
  vi.advanceTimersByTime(1000);
  expect(onQuiet).toHaveBeenCalledOnce();
});
