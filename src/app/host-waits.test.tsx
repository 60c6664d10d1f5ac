// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { speak } from "#messages/language.ts";
import { gateOf } from "./host-gates.ts";
import { HostWaits } from "./host-waits.tsx";
import { createSandboxConnections } from "./sandbox-connections.ts";

// All tests share one clock, because the gates outlive each test, as in the page.
beforeAll(() => void vi.useFakeTimers());
afterEach(() => {
  pass(100_000);
  cleanup();
});
afterAll(() => void vi.useRealTimers());

const connections = createSandboxConnections("curator", "http://127.0.0.1:1/");
const sevenbridges = () => gateOf("sandbox:/sandbox/sevenbridges/v2");
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const said = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

it("counts a host's pause down by its connection's name, and reads out its beginning and its end once", () => {
  render(<HostWaits connections={connections} />);
  expect([screen.queryByRole("timer"), said()]).toEqual([null, ""]);
  act(() => void sevenbridges().heard({ kind: "exact", ms: 61_500 }));
  const timer = screen.getByRole("timer", { name: "Time left for Sandbox \u00b7 Seven Bridges" });
  const begun =
    "Sandbox \u00b7 Seven Bridges asked us to wait 62 seconds. Nothing is sent there meanwhile. You can keep editing.";
  const shown = [timer.textContent];
  for (const ms of [1500, 1000, 58_000]) {
    pass(ms);
    shown.push(timer.textContent);
    expect(said()).toBe(begun);
  }
  expect(shown).toEqual(["1:02", "1:00", "0:59", "0:01"]);
  expect(timer.getAttribute("aria-live")).toBe("off");
  pass(1000);
  expect(screen.queryByRole("timer")).toBeNull();
  expect(said()).toBe("The wait that Sandbox \u00b7 Seven Bridges asked for is over.");
});

it("counts for each host by itself, also one that has no connection yet", () => {
  render(<HostWaits connections={connections} />);
  act(() => {
    sevenbridges().heard({ kind: "exact", ms: 3000 });
    gateOf("api.example.org").heard({ kind: "exact", ms: 9000 });
  });
  expect(screen.getAllByRole("timer").map(({ textContent }) => textContent)).toEqual(["0:03", "0:09"]);
  pass(3000);
  expect(screen.getByRole("timer", { name: "Time left for api.example.org" }).textContent).toBe("0:06");
  pass(6000);
});

it("speaks German", async () => {
  await speak("de");
  const gate = gateOf("api.example.org");
  gate.heard({ kind: "exact", ms: 4000 });
  render(<HostWaits connections={connections} />);
  expect(screen.getByRole("timer", { name: "Restzeit f\u00fcr api.example.org" }).textContent).toBe("0:04");
  expect(said()).toContain("api.example.org verlangt eine Pause von 4 Sekunden.");
  await speak("en");
});
