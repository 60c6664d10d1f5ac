// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { ChangesTable } from "./changes-table.tsx";
import { preloadDifferences } from "./preload-differences.ts";

beforeAll(preloadDifferences);
afterEach(cleanup);

const OUTCOMES: readonly KeyOutcome[] = [
  { key: "case_id", now: "RD-1", after: "RD-1", effect: "stays" },
  { key: "tissue", now: "Liver", after: "Lung", effect: "changed" },
  { key: "platform", now: "HiSeq", after: undefined, effect: "reset" },
  { key: "batch", now: undefined, after: "B7", effect: "added" },
];

function shownKeys(): readonly (string | null)[] {
  return screen
    .getAllByRole("row")
    .filter((row) => row.hasAttribute("data-key"))
    .map((row) => row.getAttribute("data-key"));
}

test("changes come first, then what is reset; unchanged keys are in the document only when expanded", () => {
  render(<ChangesTable outcomes={OUTCOMES} layout="blocks" />);
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Key",
    "Now",
    "After",
    "Effect",
  ]);
  expect(shownKeys()).toEqual(["tissue", "batch", "platform"]);
  const toggle = screen.getByRole("button", { name: "1 unchanged" });
  expect(toggle.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(toggle);
  expect(shownKeys()).toEqual(["tissue", "batch", "platform", "case_id"]);
  expect(toggle.getAttribute("aria-expanded")).toBe("true");
});

test("a key's row has what it was, what it will be and the effect, in whatever layout", () => {
  const { container } = render(<ChangesTable outcomes={OUTCOMES} layout="blocks" />);
  const cells = container.querySelectorAll('[data-key="batch"] td');
  expect(Array.from(cells, ({ textContent }) => textContent)).toEqual(["—absent", "B7", "added"]);
});

test("a key that would be reset can be kept, and a change reverted; neither is offered for the other", () => {
  const onKeep = vi.fn();
  const onRevert = vi.fn();
  render(<ChangesTable outcomes={OUTCOMES} layout="blocks" onKeep={onKeep} onRevert={onRevert} />);
  fireEvent.click(screen.getByRole("button", { name: "Keep platform" }));
  fireEvent.click(screen.getByRole("button", { name: "Revert tissue" }));
  expect(onKeep.mock.calls).toEqual([["platform"]]);
  expect(onRevert.mock.calls).toEqual([["tissue"]]);
  expect(screen.queryByRole("button", { name: "Revert platform" })).toBeNull();
});

test("a change that is left out keeps its place, shows what stays, and can be included again", () => {
  const onInclude = vi.fn();
  const stays: KeyOutcome = { key: "tissue", now: "Liver", after: "Liver", effect: "stays" };
  const outcomes = OUTCOMES.map((outcome) => (outcome.key === "tissue" ? stays : outcome));
  render(
    <ChangesTable outcomes={outcomes} layout="blocks" excluded={new Set(["tissue"])} onInclude={onInclude} />,
  );
  expect(shownKeys()).toEqual(["tissue", "batch", "platform"]);
  const box = screen.getByRole("checkbox", { name: "Include tissue" });
  const row = box.closest("tr") ?? document.body;
  expect(within(row).getByText("unchanged")).toBeDefined();
  expect(within(row).getByText(/stays in your draft/)).toBeDefined();
  fireEvent.click(box);
  expect(onInclude.mock.calls).toEqual([["tissue", true]]);
  expect(screen.queryByRole("checkbox", { name: "Include platform" })).toBeNull();
});
