// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { draftMetadata } from "#core/draft/draft.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { IssueList } from "./issue-list.tsx";

afterEach(cleanup);

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

/** The issues of a draft in which something was typed into every row: only touched rows are looked at closely. */
function showIssues(values: readonly string[]) {
  const store = createDraftStore(platform, {
    ref: { connection: "c", objectId: "o" },
    name: "HG1.bam",
    objectClass: "file",
    access: { kind: "writable" },
    metadata: new Map(values.map((_, index) => [`key_${index}`, "as described"])),
    describedAtMs: 0,
  });
  for (const [rowId, value] of values.entries()) store.typeInCell(rowId, "value", value, `cell-${rowId}`);
  const onGoTo = vi.fn();
  render(<IssueList store={store} onGoTo={onGoTo} />);
  return {
    store,
    onGoTo,
    type: (rowId: number, value: string) => store.typeInCell(rowId, "value", value, "typed"),
  };
}

const manyEnds = ["a ", "b ", "c ", "d"];

test("many issues of one kind are one entry with a number, which leads to the first of them", () => {
  const { onGoTo } = showIssues(manyEnds);
  fireEvent.click(screen.getByRole("button", { name: /3 values end with a space$/ }));
  expect(onGoTo.mock.calls).toEqual([[{ rowId: 0, cell: "value" }]]);
});

test("Trim all changes their cells in one step, which undo takes back", async () => {
  const { store } = showIssues(manyEnds);
  fireEvent.click(screen.getByRole("button", { name: "Trim all" }));
  expect([...draftMetadata(store.getState().draft).values()]).toEqual(["a", "b", "c", "d"]);
  await screen.findByText("no issues");
  act(() => store.undo());
  expect([...draftMetadata(store.getState().draft).values()]).toEqual(manyEnds);
});

test("Show leaves the rows of that kind, for as long as the draft stands on the same state", () => {
  const { store } = showIssues(manyEnds);
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  const picked = viewOf(store).getState().onlyRows;
  expect([...(picked?.rowIds ?? [])]).toEqual([0, 1, 2]);
  expect(picked?.base).toBe(store.getState().draft.base);
});

test("the list is one stop of the Tab key; arrows lead through it", () => {
  showIssues([...manyEnds, "x".repeat(301)]);
  const buttons = screen.getAllByRole("button");
  const stops = () => buttons.filter(({ tabIndex }) => tabIndex === 0);
  expect(buttons.length).toBeGreaterThan(3);
  expect(stops()).toEqual([buttons[0]]);
  expect(buttons[0]?.textContent).toContain("too long");
  buttons[0]?.focus();
  fireEvent.keyDown(buttons[0] ?? document.body, { key: "ArrowRight" });
  expect(document.activeElement).toBe(buttons[1]);
  expect(stops()).toEqual([buttons[1]]);
  fireEvent.keyDown(buttons[1] ?? document.body, { key: "End" });
  expect(document.activeElement).toBe(buttons.at(-1));
});

test("crossing a byte limit is said once, and once more when the text fits again", async () => {
  const { type } = showIssues(["a"]);
  const live = document.querySelector("[aria-live]");
  expect(live?.textContent).toBe("");
  act(() => type(0, "x".repeat(301)));
  await waitFor(() => expect(live?.textContent).toBe("value of key_0 is 1 byte too long (301 of 300)"));
  act(() => type(0, "x".repeat(302)));
  await screen.findByRole("button", { name: /2 bytes too long/ });
  expect(live?.textContent, "the sentence of the crossing, not a new one").toContain("1 byte too long");
  act(() => type(0, "x"));
  await waitFor(() => expect(live?.textContent).toBe("value of key_0 fits again"));
});
