import fc from "fast-check";
import { expect, test } from "vitest";
import { type PasteLine, planPaste } from "#core/paste/paste-plan.ts";
import { packLines, unpackLines } from "./packed-lines.ts";

const cell = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom("", "#REF!", "2-Sep", "x".repeat(9)),
  fc.constant({ type: "number" as const, json: "1.0" }),
);
const lines = fc
  .record({
    pairs: fc.array(fc.record({ key: cell, value: cell, place: fc.nat() })),
    wanted: fc.array(fc.tuple(fc.string({ maxLength: 4 }), cell)),
  })
  .map(({ pairs, wanted }) =>
    planPaste(pairs, { wanted: new Map(wanted), limits: { keyBytes: 8, valueBytes: 8 } }),
  );

test("lines that went through a message to the page are the same lines", () => {
  fc.assert(
    fc.property(lines, lines, (first, second) => {
      const arrived: PasteLine[] = [];
      for (const slice of [first, second]) unpackLines(structuredClone(packLines(slice)), arrived);
      expect(arrived).toEqual([...first, ...second]);
    }),
  );
});
