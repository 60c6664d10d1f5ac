// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { runCommandsByKeys } from "#ui/command-keys.ts";
import { ReviewBar } from "./review-bar.tsx";

const stopKeys = runCommandsByKeys(window);
afterEach(cleanup);
afterAll(stopKeys);

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

function showBar() {
  const store = createDraftStore(platform, snapshotOf({ tissue: "Liver" }));
  const onReview = vi.fn();
  render(<ReviewBar store={store} onReview={onReview} />);
  const press = () => fireEvent.keyDown(document.body, { key: "Enter", code: "Enter", ctrlKey: true });
  return { store, onReview, press };
}

test("Ctrl+Enter in the frame of a change opens the review, though the button still looks disabled", () => {
  const { store, onReview, press } = showBar();
  press();
  expect(onReview).not.toHaveBeenCalled();
  act(() => store.typeInCell(0, "value", "Lung", "cell"));
  expect(screen.getByRole("button", { name: /Review changes/ }).getAttribute("aria-disabled")).toBe("true");
  press();
  expect(onReview).toHaveBeenCalledOnce();
});

test("Ctrl+Enter in the frame of an undo opens nothing, though the button still looks enabled", async () => {
  const { store, onReview, press } = showBar();
  act(() => store.typeInCell(0, "value", "Lung", "cell"));
  await vi.waitFor(() =>
    expect(screen.getByRole("button", { name: /Review changes/ }).getAttribute("aria-disabled")).toBeNull(),
  );
  act(() => store.undo());
  press();
  expect(onReview).not.toHaveBeenCalled();
});

test("the number of changes stands beside the way to the review, whose short label doesn't change its name", async () => {
  const { store } = showBar();
  expect(screen.queryByText(/^\d+ changes?$/)).toBeNull();
  act(() => store.typeInCell(0, "value", "Lung", "cell"));
  await vi.waitFor(() => expect(screen.getByText("1 change")).toBeTruthy());
  act(() => store.toggleRemoved(0));
  await vi.waitFor(() => expect(screen.getByText("1 change")).toBeTruthy());
  const button = screen.getByRole("button", { name: "Review changes" });
  expect(button.dataset["short"]).toBe("Review");
});
