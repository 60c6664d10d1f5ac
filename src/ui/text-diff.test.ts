import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffText } from "./text-diff.ts";
import { graphemes } from "./text-words.ts";

const FAMILY = "👨‍👩‍👧";

function textOf(before: string, after: string, hidden: "removed" | "added"): string {
  const pieces = diffText(before, after).filter(({ kind }) => kind !== hidden);
  return pieces.map(({ text }) => text).join("");
}

const anyText = fc.string({ unit: "grapheme", maxLength: 60 });

describe("diffText", () => {
  it("marks what differs and nothing else", () => {
    expect(diffText("Liver", "liver")).toEqual([
      { kind: "removed", text: "L" },
      { kind: "added", text: "l" },
      { kind: "same", text: "iver" },
    ]);
    expect(diffText("paraffine", "paraffine; bloc 3")).toEqual([
      { kind: "same", text: "paraffine" },
      { kind: "added", text: "; bloc 3" },
    ]);
  });

  it("joins what two different words share by chance", () => {
    expect(diffText("brain", "liver")).toEqual([
      { kind: "removed", text: "brain" },
      { kind: "added", text: "liver" },
    ]);
  });

  it("marks a word as a whole when another one stands in its place, not the letters that both happen to have", () => {
    expect(diffText("left kidney, node 3", "left lymphnode, node 3")).toEqual([
      { kind: "same", text: "left " },
      { kind: "removed", text: "kidney" },
      { kind: "added", text: "lymphnode" },
      { kind: "same", text: ", node 3" },
    ]);
    expect(diffText("Lung", "Liver").map(({ text }) => text)).toEqual(["Lung", "Liver"]);
  });

  it("marks the letters of a word of which most stays", () => {
    expect(diffText("right hemicolectomy", "right hemicolektomy")).toEqual([
      { kind: "same", text: "right hemicole" },
      { kind: "removed", text: "c" },
      { kind: "added", text: "k" },
      { kind: "same", text: "tomy" },
    ]);
    expect(diffText("sample_id", "sampleId").filter(({ kind }) => kind === "same")).toEqual([
      { kind: "same", text: "sample" },
      { kind: "same", text: "d" },
    ]);
  });

  it("compares scripts without spaces by their characters", () => {
    expect(diffText("肝臓組織標本", "腎臓組織標本").map(({ text }) => text)).toEqual([
      "肝",
      "腎",
      "臓組織標本",
    ]);
  });

  it("keeps several small changes apart", () => {
    expect(diffText("2016-04-57", "2017-04-58").filter(({ kind }) => kind === "added")).toEqual([
      { kind: "added", text: "7" },
      { kind: "added", text: "8" },
    ]);
  });

  it("never splits a character that people see as one", () => {
    expect(diffText(`a${FAMILY}`, "a👨")).toEqual([
      { kind: "same", text: "a" },
      { kind: "removed", text: FAMILY },
      { kind: "added", text: "👨" },
    ]);
    expect(diffText("cafe", "cafe\u0301")).toEqual([
      { kind: "same", text: "caf" },
      { kind: "removed", text: "e" },
      { kind: "added", text: "e\u0301" },
    ]);
  });

  it("tells composed and separate accents apart, though they look alike", () => {
    expect(diffText("\u00e9", "e\u0301")).toHaveLength(2);
  });

  it("gives both texts back, in whole graphemes", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(textOf(before, after, "added")).toBe(before);
        expect(textOf(before, after, "removed")).toBe(after);
        const pieces = diffText(before, after);
        const ofBefore = pieces.filter(({ kind }) => kind !== "added").flatMap(({ text }) => graphemes(text));
        expect(ofBefore).toEqual(graphemes(before));
        expect(pieces.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  it("compares long texts as a whole between their common ends", () => {
    const before = `start ${"ab".repeat(3000)} end`;
    const after = `start ${"cd".repeat(3000)} end`;
    expect(diffText(before, after).map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
  });

  it("says nothing about nothing", () => {
    expect(diffText("", "")).toEqual([]);
    expect(diffText("a", "a")).toEqual([{ kind: "same", text: "a" }]);
  });
});
