import { expect, test } from "vitest";
import { formatsToChoose } from "./formats-to-choose.ts";
import type { TableFormat } from "./table-format.ts";

const format: TableFormat = { kind: "delimited", delimiter: "\t", isQuoted: true };

test("a sheet is one choice, however its numbers are taken", () => {
  const sheet = { kind: "xlsx", sheet: "Samples", values: "stored" } as const;
  expect(formatsToChoose([sheet], { ...sheet, values: "shown" })).toEqual([{ ...sheet, values: "shown" }]);
});

test("the present format can be chosen, and the same with quotes as text", () => {
  expect(formatsToChoose([{ kind: "json" }], format)).toEqual([
    { kind: "json" },
    format,
    { ...format, isQuoted: false },
  ]);
  expect(formatsToChoose([{ kind: "json" }], { kind: "json" })).toEqual([{ kind: "json" }]);
});
