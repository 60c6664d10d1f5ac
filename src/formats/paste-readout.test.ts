import { expect, test } from "vitest";
import { readOut } from "./paste-readout.ts";
import { openSource } from "./read-table.ts";

const aim = {
  wanted: new Map([["tissue", "Liver"]]),
  limits: { keyBytes: 100, valueBytes: 300 },
  object: { id: "568e69abe9b0307bc0414164", name: "HG00096.bam" },
};

async function readText(text: string, wish: Parameters<typeof readOut>[2] = {}) {
  return readOut(await openSource({ kind: "clipboard", text }), aim, wish);
}

test("a readout has the guessed reading, its lines, and names to choose by", async () => {
  const { reading, lines, rowNames, columnNames, rowCount } = await readText(
    "File name,tissue,sex\nHG1.bam,Lung,male\nHG00096.bam,Colon,female",
  );
  expect(reading).toMatchObject({
    kind: "rows",
    headerRow: 0,
    valueRow: 2,
    format: { kind: "delimited", delimiter: "," },
    namedBy: { heading: "File name", match: "name" },
  });
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
    choice: { kind: "columns", keyColumn: 1, valueColumn: 0, headerRow: 0 },
  });
  expect(lines).toMatchObject([
    { key: "d", value: "c" },
    { key: "tissue", class: { kind: "missing" } },
  ]);
});

test("while a row has to be chosen there are no lines, and a search offers those with its text", async () => {
  const text = "File name\ttissue\na.bam\tLiver\nb.bam\tLung";
  const asked = await readText(text);
  expect(asked).toMatchObject({ lines: [], offers: [], reading: { question: { why: "none-named" } } });
  const { offers } = await readText(text, { search: "LUNG" });
  expect(offers).toEqual([{ line: 2, text: "b.bam · Lung" }]);
  const { lines } = await readText(text, { choice: { valueRow: 2 } });
  expect(lines).toMatchObject([{ key: "tissue", value: "Lung" }]);
});

test("more pairs than any object takes have no lines, and the limit is said", async () => {
  const text = Array.from({ length: 100_001 }, (_, index) => `k${index}\tv`).join("\n");
  expect(await readText(text)).toMatchObject({
    lines: [],
    rowCount: 100_001,
    problem: { code: "too-many-pairs", pairs: 100_001, pairLimit: 100_000 },
  });
});
