// @vitest-environment happy-dom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { useSettledDraft } from "./use-settled-draft.ts";

afterEach(cleanup);

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

const nextFrame = () =>
  act(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 5))));

describe("useSettledDraft", () => {
  it("follows the strokes of a frame once, when the frame is over", async () => {
    const store = createDraftStore(platform, snapshotOf({ tissue: "Liver" }));
    let renders = 0;
    const { result } = renderHook(() => {
      renders += 1;
      return useSettledDraft(store, ({ draft }) => draft.rows[0]?.value);
    });
    act(() => {
      store.typeInCell(0, "value", "L", "cell");
      store.typeInCell(0, "value", "Lu", "cell");
      store.typeInCell(0, "value", "Lung", "cell");
    });
    expect(result.current).toBe("Liver");
    expect(renders).toBe(1);
    await nextFrame();
    expect(result.current).toBe("Lung");
    expect(renders).toBe(2);
  });
});
