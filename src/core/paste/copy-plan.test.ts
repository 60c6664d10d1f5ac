import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMetadata } from "../arbitraries.ts";
import type { Limits } from "../object/limits.ts";
import { isForeign, type Metadata, type MetadataValue } from "../object/metadata.ts";
import { loneSurrogateIndex, utf8Length } from "../text/utf8.ts";
import { copyFit, planCopy } from "./copy-plan.ts";

const properties: Limits = { keyBytes: 100, valueBytes: 700 };
const fileMetadata: Limits = { keyBytes: 100, valueBytes: 300, pairs: 1000 };

type Target = { readonly wanted?: Metadata; readonly lockedKeys?: ReadonlySet<string> };

function linesOf(
  pairs: Metadata,
  limits: Limits,
  { wanted = new Map(), lockedKeys = new Set() }: Target = {},
) {
  return planCopy(pairs, { limits, wanted, lockedKeys });
}

function classOf(key: string, value: MetadataValue, limits: Limits, target: Target = {}) {
  return linesOf(new Map([[key, value]]), limits, target)[0]?.class;
}

/** Exactly so many bytes, of characters of one size as far as they go, and of one byte for the rest. */
function textOfBytes(bytes: number, character: string): string {
  const size = utf8Length(character);
  return character.repeat(Math.floor(bytes / size)) + "x".repeat(bytes % size);
}

describe.each([
  ["a text to Seven Bridges' limit", fileMetadata],
  ["a text to DNAnexus' limit", properties],
])("[K1] %s", (_, limits) => {
  const sizes = ["x", "\u00e9", "\u9577", "\u{1f9ec}", "e\u0301"];

  test.each(sizes)("counts bytes of %j in a value: one below, exactly, one beyond", (character) => {
    const { valueBytes } = limits;
    for (const bytes of [valueBytes - 1, valueBytes]) {
      expect(classOf("key", textOfBytes(bytes, character), limits)).toEqual({ kind: "added" });
    }
    expect(classOf("key", textOfBytes(valueBytes + 1, character), limits)).toEqual({
      kind: "too-long",
      cell: "value",
      bytes: valueBytes + 1,
      byteLimit: valueBytes,
    });
  });

  test.each(sizes)("counts bytes of %j in a key: one below, exactly, one beyond", (character) => {
    for (const bytes of [99, 100]) {
      expect(classOf(textOfBytes(bytes, character), "v", limits)).toEqual({ kind: "added" });
    }
    const beyond = { kind: "too-long", cell: "key", bytes: 101, byteLimit: 100 };
    expect(classOf(textOfBytes(101, character), "v", limits)).toEqual(beyond);
  });
});

test("[K1] 700 bytes fit on the one platform and not on the other", () => {
  const value = "\u00e9".repeat(350);
  expect(classOf("key", value, properties)).toEqual({ kind: "added" });
  expect(classOf("key", value, fileMetadata)).toMatchObject({ kind: "too-long", bytes: 700, byteLimit: 300 });
});

test.each([
  [{ type: "number", json: "1.50" }],
  [{ type: "boolean", json: "true" }],
  [{ type: "null", json: "null" }],
  [{ type: "array", json: "[1]" }],
  [{ type: "object", json: "{}" }],
] as const)("[K2] %j is no text, and stays behind unless its JSON is asked for", (value) => {
  expect(classOf("key", value, properties)).toEqual({ kind: "not-text", type: value.type });
});

test('[K2] "" is a value like any other; a key that the platform sets, and half a character, are not', () => {
  expect(classOf("key", "", fileMetadata)).toEqual({ kind: "blank" });
  expect(classOf("key", "\ud83d", fileMetadata)).toEqual({ kind: "half-character" });
  expect(classOf("md5", "x", fileMetadata, { lockedKeys: new Set(["md5"]) })).toEqual({ kind: "locked" });
  const wanted = new Map<string, MetadataValue>([
    ["md5", "x"],
    ["count", { type: "number", json: "1" }],
  ]);
  expect(classOf("md5", "x", fileMetadata, { lockedKeys: new Set(["md5"]), wanted })).toEqual({
    kind: "same",
  });
  expect(classOf("count", "2", fileMetadata, { wanted })).toEqual({ kind: "kept", type: "number" });
});

test.each([
  [999, 1, 0],
  [1000, 0, 1],
  [998, 1, 0],
])(
  "[K3] of %i pairs and two more, one of them there already: %i lands, %i has no room",
  (there, added, over) => {
    const wanted = new Map<string, MetadataValue>(
      Array.from({ length: there }, (_, index) => [`k${index}`, "v"]),
    );
    const kinds = linesOf(
      new Map([
        ["k0", "w"],
        ["new", "v"],
      ]),
      fileMetadata,
      { wanted },
    ).map((line) => line.class.kind);
    expect(kinds.filter((kind) => kind === "changed")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "added")).toHaveLength(added);
    expect(kinds.filter((kind) => kind === "no-room")).toHaveLength(over);
  },
);

test("[K4] what fits and what doesn't are all pairs, and what fits is within the limits", () => {
  fc.assert(
    fc.property(anyMetadata, anyMetadata, (pairs, wanted) => {
      const limits: Limits = { keyBytes: 4, valueBytes: 6, pairs: 12 };
      const lines = linesOf(pairs, limits, { wanted });
      const fit = copyFit(lines);
      const misfits = [...fit.misfits.values()].reduce((sum, count) => sum + count, 0);
      expect(fit.pairs).toBe(pairs.size);
      expect(fit.fitting + misfits).toBe(fit.pairs);
      for (const { key, value = "", class: found } of lines) {
        if (found.kind !== "added" && found.kind !== "changed") continue;
        expect(utf8Length(key)).toBeLessThanOrEqual(4);
        expect(utf8Length(value)).toBeLessThanOrEqual(6);
        expect(isForeign(pairs.get(key))).toBe(false);
        expect(loneSurrogateIndex(key + value)).toBe(-1);
      }
    }),
  );
});
