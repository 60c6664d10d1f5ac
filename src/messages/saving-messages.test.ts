import { describe, expect, it } from "vitest";
import { StorageError } from "#engine/storage/storage-error.ts";
import { savingSentence } from "./saving-messages.ts";

const noon = new Date(2026, 0, 31, 12, 4, 31).getTime();

describe("the keeping of a draft", () => {
  it("is one line, with the moment since which it is true", () => {
    expect(savingSentence({ kind: "nothing" }, noon)).toBe("");
    expect(savingSentence({ kind: "saving" }, noon)).toBe("Saving…");
    expect(savingSentence({ kind: "saved", atMs: noon }, noon)).toBe("Draft saved on this device 12:04:31");
    expect(savingSentence({ kind: "saved", atMs: noon }, noon + 86_400_000)).toBe(
      "Draft saved on this device 2026-01-31 12:04:31",
    );
    expect(savingSentence({ kind: "failed", error: new StorageError("full") }, noon)).toBe(
      "Draft not saved on this device",
    );
  });
});
