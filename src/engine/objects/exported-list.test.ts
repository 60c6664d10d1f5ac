import { expect, it } from "vitest";
import type { ObjectSummary } from "#platforms/port.ts";
import { exportedList } from "./exported-list.ts";

const LIST: readonly ObjectSummary[] = [
  { ref: { connection: "c", objectId: "/cohort" }, name: "cohort", objectClass: "folder" },
  {
    ref: { connection: "c", objectId: "file-1" },
    name: "a.bam",
    objectClass: "file",
    sizeBytes: 1234567,
    createdMs: Date.UTC(2026, 0, 31, 12),
    tags: ["qc", "raw"],
    metadata: new Map<string, string | { type: "number"; json: string }>([
      ["tissue", "Liver "],
      ["age", { type: "number", json: "7.0" }],
    ]),
  },
  { ref: { connection: "c", objectId: "file-2" }, name: "b.bam", objectClass: "file" },
];

it("an exported list has the shown columns in their order, exact, and no folders", () => {
  const columns = ["name", "size", "key age", "created", "key tissue", "tags", "modified"];
  expect(exportedList(LIST, { columns, headingOf: (column) => column.toUpperCase() })).toEqual([
    ["id", "name", "SIZE", "age", "CREATED", "tissue", "TAGS", "MODIFIED"],
    ["file-1", "a.bam", "1234567", "7.0", "2026-01-31T12:00:00.000Z", "Liver ", "qc, raw", ""],
    ["file-2", "b.bam", "", "", "", "", "", ""],
  ]);
});
