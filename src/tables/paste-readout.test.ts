import { expect, test } from "vitest";
import { readOut } from "./paste-readout.ts";
import { openSource } from "./read-table.ts";

const aim = {
  wanted: new Map([["tissue", "Liver"]]),
  limits: { keyBytes: 100, valueBytes: 300 },
  names: ["568e", "HG00096.bam"],
};

async function readText(text: string, wish: Parameters<typeof readOut>[2] = {}) {
  return readOut(await openSource({ kind: "clipboard", text }), aim, wish);
}

test("a readout has the guessed reading, its lines, and names to choose by", async () => {
  const { reading, lines, rowNames, columnNames, rowCount } = await readText(
    "File name,tissue,sex\nHG1.bam,Lung,male\nHG00096.bam,Colon,female",
  );
  expect(reading).toEqual({ kind: "rows", keyRow: 0, valueRow: 2, firstColumn: 1 });
  expect(lines.map(({ key, value, class: { kind } }) => [key, value, kind])).toEqual([
    ["tissue", "Colon", "changed"],
    ["sex", "female", "added"],
  ]);
  expect(rowNames).toEqual([
    "File name · tissue · sex",
    "HG1.bam · Lung · male",
    "HG00096.bam · Colon · female",
  ]);
  expect(columnNames).toEqual(["File name", "tissue", "sex"]);
  expect(rowCount).toBe(3);
});

test("a reading that is asked for is taken", async () => {
  const { lines } = await readText("a\tb\nc\td", {
    reading: { kind: "columns", keyColumn: 1, valueColumn: 0, hasHeader: true },
  });
  expect(lines).toMatchObject([
    { key: "d", value: "c" },
    { key: "tissue", class: { kind: "missing" } },
  ]);
});

test("more pairs than any object takes have no lines, and the limit is said", async () => {
  const text = Array.from({ length: 100_001 }, (_, index) => `k${index}\tv`).join("\n");
  expect(await readText(text)).toMatchObject({
    lines: [],
    rowCount: 100_001,
    problem: { code: "too-many-pairs", pairs: 100_001, pairLimit: 100_000 },
  });
});
