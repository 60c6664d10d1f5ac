import { expect, test } from "vitest";
import { accessFromFile, accessFromPermission } from "./access.ts";

const FILE = { id: "f", name: "liver.bam", project: "alice/atlas", type: "file", metadata: {} };

const controlled = (dataset: string) => ({
  kind: "read-only",
  reason: { kind: "controlled-dataset", dataset },
});

test.each(["tcga", "TCGA GRCh38", "Tcga-brca"])("a file of the dataset %j can't be edited", (dataset) => {
  expect(accessFromFile({ ...FILE, origin: { dataset } })).toEqual(controlled(dataset));
});

test.each([undefined, null, {}, { dataset: null }, { dataset: "" }, { dataset: "my-tcga" }])(
  "the origin %j leaves it to the project's permissions",
  (origin) => {
    expect(accessFromFile({ ...FILE, origin })).toBeUndefined();
  },
);

test("the platform's public project is no one's to edit, and a project that is only called like it is", () => {
  const project = "admin/sbg-public-data";
  expect(accessFromFile({ ...FILE, project })).toEqual(controlled(project));
  expect(accessFromFile({ ...FILE, project: "alice/sbg-public-data" })).toBeUndefined();
});

test("a folder has no metadata, wherever it is", () => {
  const folder = { ...FILE, type: "folder", origin: { dataset: "tcga" } };
  expect(accessFromFile(folder)).toEqual({ kind: "read-only", reason: { kind: "folder" } });
});

test("the right to write decides, and who hasn't it is told where", () => {
  expect(accessFromPermission("alice/atlas", true)).toEqual({ kind: "writable" });
  expect(accessFromPermission("alice/atlas", false)).toEqual({
    kind: "read-only",
    reason: { kind: "no-write-permission", project: "alice/atlas" },
  });
});
