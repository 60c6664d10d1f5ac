import { describe, expect, it } from "vitest";
import type { Entry } from "#core/object/metadata.ts";
import { type ExportFormat, exportHindrance, extensionOf, writeExport } from "./export-format.ts";

const pairs: readonly Entry[] = [
  { key: "tissue", value: "=1+1" },
  { key: "age", value: { type: "number", json: "61.50" } },
];

async function bytesOf(format: ExportFormat, hasByteOrderMark = false): Promise<string> {
  return Buffer.from(await (await writeExport(pairs, format, hasByteOrderMark)).arrayBuffer()).toString();
}

describe("an exported file", () => {
  it("is CSV with a header, every cell as it is", async () => {
    expect(await bytesOf("csv")).toBe('"Key","Value"\r\n"tissue","=1+1"\r\n"age","61.50"\r\n');
    expect(await bytesOf("csv", true)).toBe(await bytesOf("csv"));
  });

  it("is CSV that says by its header that it is safe for spreadsheets, with a byte order mark on request", async () => {
    const text = `"Key (spreadsheet-safe)","Value"\r\n"tissue","'=1+1"\r\n"age","61.50"\r\n`;
    expect(await bytesOf("safe-csv")).toBe(text);
    expect(await bytesOf("safe-csv", true)).toBe(`\ufeff${text}`);
  });

  it("is text with tabs", async () => {
    expect(await bytesOf("tsv")).toBe("Key\tValue\ntissue\t=1+1\nage\t61.50");
  });

  it("is JSON that keeps the types", async () => {
    expect(await bytesOf("json")).toBe('{\n  "tissue": "=1+1",\n  "age": 61.50\n}\n');
  });

  it("has an extension and a media type of its own", async () => {
    const formats = ["csv", "safe-csv", "tsv", "json", "xlsx"] as const;
    expect(formats.map(extensionOf)).toEqual(["csv", "safe.csv", "tsv", "json", "xlsx"]);
    expect((await writeExport(pairs, "json", false)).type).toBe("application/json");
  });
});

describe("a format that can't hold the pairs", () => {
  it.each<[ExportFormat, Entry[], unknown]>([
    ["csv", [{ key: "k", value: "\ud800" }], { code: "no-text-form", keys: ["k"] }],
    ["safe-csv", [{ key: "k", value: "a\0" }], { code: "no-text-form", keys: ["k"] }],
    ["tsv", [{ key: "\udc00", value: "v" }], { code: "no-text-form", keys: ["\udc00"] }],
    ["json", [{ key: "k", value: "\ud800" }], undefined],
    [
      "json",
      [
        { key: "k", value: "1" },
        { key: "k", value: "2" },
        { key: "k", value: "3" },
      ],
      { code: "doubled-key", keys: ["k"] },
    ],
    ["xlsx", [{ key: "k", value: "x".repeat(32_768) }], { code: "cell-too-long", keys: ["k"] }],
    ["xlsx", [{ key: "k", value: "\ud800" }], undefined],
  ])("%s of %j says why: %j", (format, entries, hindrance) => {
    expect(exportHindrance(entries, format)).toEqual(hindrance);
  });
});
