// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Finding } from "#engine/batch/batch-finding.ts";
import type { BatchReading } from "#engine/batch/batch-reading.ts";
import { PlatformError } from "#platforms/errors.ts";
import { FindingProgress } from "./finding-progress.tsx";

afterEach(cleanup);

const QUIET: Finding = {
  step: { kind: "idle" },
  sorting: undefined,
  leftOut: [],
  known: 0,
  repeated: 0,
  mayLack: false,
  lineOf: new Map(),
};
const PROGRESS = { calls: 50, seen: 4200, listsLeft: 3 };
const REF = { connection: "c", objectId: "id1" };

function show(step: Finding["step"], reading: BatchReading = { kind: "idle" }): string[] {
  const pressed: string[] = [];
  const press = (name: string) => () => {
    pressed.push(name);
  };
  const later = (name: string) => async () => {
    pressed.push(name);
  };
  const open = {
    reading: createStore<BatchReading>(() => reading),
    finding: createStore<Finding>(() => ({ ...QUIET, step })),
    addRefs: later("addRefs"),
    goOn: press("goOn"),
    cancelFinding: press("cancelFinding"),
    cancelReading: press("cancelReading"),
    lookAgain: later("lookAgain"),
  };
  render(<FindingProgress open={open} />);
  return pressed;
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

test("a search can be stopped, and the reading with it", () => {
  const pressed = show({ kind: "looking", progress: PROGRESS });
  click("Stop searching");
  expect(pressed).toEqual(["cancelFinding", "cancelReading"]);
});

test("many calls are made only when that is allowed", () => {
  const pressed = show({ kind: "asks", progress: PROGRESS, next: 200 });
  expect(screen.getByRole("alert").textContent).toContain("50 calls have listed 4,200 objects");
  click("Make up to 200 more calls");
  expect(pressed).toEqual(["goOn"]);
});

test("what ended early can be tried again", () => {
  const error = new PlatformError({ kind: "unavailable", sent: "no" });
  const searched = show({ kind: "failed", error });
  click("Search again");
  expect(searched).toEqual(["lookAgain"]);
  cleanup();
  const read = show({ kind: "idle" }, { kind: "cancelled", refs: [REF] });
  click("Load it");
  expect(read).toEqual(["addRefs"]);
});

test("nothing is shown while nothing is looked for", () => {
  show({ kind: "idle" });
  expect(document.body.textContent).toBe("");
});
