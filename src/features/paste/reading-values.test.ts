import fc from "fast-check";
import { expect, test } from "vitest";
import type { TableReading } from "#core/paste/table-reading.ts";
import type { TableFormat } from "#tables/table-format.ts";
import { formatsToChoose, readingOfValues, valuesOfReading } from "./reading-values.ts";

const format: TableFormat = { kind: "delimited", delimiter: "\t", isQuoted: true };
const reading: fc.Arbitrary<TableReading> = fc.oneof(
  fc.record({
    kind: fc.constant("columns" as const),
    keyColumn: fc.nat(),
    valueColumn: fc.nat(),
    hasHeader: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("rows" as const),
    keyRow: fc.nat(),
    valueRow: fc.nat(),
    firstColumn: fc.nat(),
  }),
);

test("a reading that went through the form is the same reading", () => {
  fc.assert(
    fc.property(reading, (chosen) => {
      expect(readingOfValues(chosen.kind, valuesOfReading(format, chosen))).toEqual(chosen);
    }),
  );
});

test.each(["", "x", "0", "-3"])("%j in a field of places is the first place", (typed) => {
  const values = valuesOfReading(format, { kind: "rows", keyRow: 4, valueRow: 5, firstColumn: 6 });
  expect(readingOfValues("rows", { ...values, valueRow: typed })).toMatchObject({ keyRow: 4, valueRow: 0 });
});

test("the present format can be chosen, and the same with quotes as text", () => {
  expect(formatsToChoose([{ kind: "json" }], format)).toEqual([
    { kind: "json" },
    format,
    { ...format, isQuoted: false },
  ]);
  expect(formatsToChoose([{ kind: "json" }], { kind: "json" })).toEqual([{ kind: "json" }]);
});
