// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createHostGate } from "#platforms/host-gate.ts";
import { AskAgainButton } from "./ask-again-button.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A gate whose clock is that of the fake timers. */
const begin = () => createHostGate({ steadyNow: () => performance.now() });
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const button = () => screen.getByRole("button", { name: "Try again" });

it("can't be pressed while the host wants a pause, says why, and is enabled by itself afterwards", () => {
  const gate = begin();
  const onClick = vi.fn();
  gate.heard({ kind: "exact", ms: 3000 });
  render(<AskAgainButton wait={gate} onClick={onClick} />);
  expect(button().getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByRole("button", { description: /asked us to wait/ })).toBe(button());
  pass(2900);
  fireEvent.click(button());
  expect(onClick).not.toHaveBeenCalled();
  pass(100);
  expect(button().hasAttribute("aria-disabled")).toBe(false);
  fireEvent.click(button());
  expect(onClick).toHaveBeenCalledTimes(1);
});

it("learns of a pause that begins, or gets longer, while it is shown", () => {
  const gate = begin();
  render(<AskAgainButton wait={gate} />);
  expect(button().hasAttribute("aria-disabled")).toBe(false);
  act(() => void gate.heard({ kind: "exact", ms: 1000 }));
  expect(button().getAttribute("aria-disabled")).toBe("true");
  pass(500);
  act(() => void gate.heard({ kind: "exact", ms: 5000 }));
  pass(4000);
  expect(button().getAttribute("aria-disabled")).toBe("true");
  pass(1000);
  expect(button().hasAttribute("aria-disabled")).toBe(false);
});
