// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { draftMetadata } from "#core/draft/draft.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import type { TableSource } from "#formats/table-source.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { PairsOfferNote } from "./pairs-offer.tsx";

afterEach(cleanup);

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

/** A sheet of one cell, into which a text is pasted as a browser does it: the event first, then the text. */
function pasteInto(text: string) {
  const store = createDraftStore(platform, {
    ref: { connection: "c", objectId: "o" },
    name: "HG1.bam",
    objectClass: "file",
    access: { kind: "writable" },
    metadata: new Map([["tissue", "Liver"]]),
    describedAtMs: 0,
  });
  const sources: TableSource[] = [];
  render(
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the sheet is a grid of the same kind */}
      <div role="grid">
        <textarea aria-label="cell" />
      </div>
      <PairsOfferNote store={store} onSource={(source) => sources.push(source)} />
    </>,
  );
  fireEvent.paste(screen.getByRole("textbox", { name: "cell" }), {
    clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") },
  });
  act(() => store.typeInCell(0, "value", text, "cell-1"));
  return { store, sources };
}

const JSON_TEXT = '{"lab_code": "L-7", "rack": "12"}';

test("a text that looks like pairs stays in its cell until it is read as pairs", async () => {
  const { store, sources } = pasteInto(JSON_TEXT);
  expect(await screen.findByText("This looks like 2 pairs")).toBeTruthy();
  expect(draftMetadata(store.getState().draft).get("tissue")).toBe(JSON_TEXT);
  fireEvent.click(screen.getByRole("button", { name: "Read as pairs" }));
  expect(sources).toEqual([{ kind: "clipboard", text: JSON_TEXT }]);
  expect(draftMetadata(store.getState().draft).get("tissue")).toBe("Liver");
});

test("so is a dx command", async () => {
  pasteInto("dx set_properties file-SandboxLiverBam000000001 lab_code=L-7 rack=12");
  expect(await screen.findByText("This looks like 2 pairs")).toBeTruthy();
});

test("the offer goes with the next change, and the text stays", async () => {
  const { store } = pasteInto(JSON_TEXT);
  await screen.findByText("This looks like 2 pairs");
  act(() => store.typeInCell(0, "value", `${JSON_TEXT}!`, "cell-1"));
  expect(screen.queryByText("This looks like 2 pairs")).toBeNull();
  expect(draftMetadata(store.getState().draft).get("tissue")).toBe(`${JSON_TEXT}!`);
});
