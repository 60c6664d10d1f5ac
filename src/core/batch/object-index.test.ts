import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import { snapshotNamed } from "./batch-arbitraries.ts";
import { createObjectIndex, projectOf } from "./object-index.ts";

const [ONE, TWO] = ["project-SandboxTumorAtlas0000001", "project-SandboxTumorAtlas0000002"];

function indexOf(...objects: (readonly [id: string, name: string, project?: string])[]) {
  return createObjectIndex(
    batchFromSnapshots(
      objects.map(([id, name, project]) => snapshotNamed(id, {}, { name, ...(project && { project }) })),
    ),
  );
}

test("[N30] an id goes before a name, though another object is called like it", () => {
  const index = indexOf(["o1", "o2"], ["o2", "x.bam"]);
  expect(index.find("o2")).toEqual({ match: "id", rows: [1] });
});

test("[N30] a whole name goes before the base name of a path that another object is called like", () => {
  const index = indexOf(["o1", "a.bam"], ["o2", "run/a.bam"]);
  expect(index.find("run/a.bam")).toEqual({ match: "name", rows: [1] });
  expect(index.find("other/a.bam")).toEqual({ match: "base-name", rows: [0] });
});

test("[N32] every object of a name is found, so that none of them is taken for the one", () => {
  const index = indexOf(["o1", "__proto__"], ["o2", "__proto__"]);
  expect(index.find("__proto__")).toEqual({ match: "name", rows: [0, 1] });
  expect(index.find("constructor")).toBeUndefined();
});

test("[N30] an object of another project isn't found by a project and its name, only offered", () => {
  const index = indexOf(["o1", "a.bam", ONE], ["o2", "b.bam"]);
  expect(index.find(`${ONE}:a.bam`)).toEqual({ match: "base-name", rows: [0] });
  expect(index.find(`${TWO}:a.bam`)).toBeUndefined();
  expect(index.findNear(`${TWO}:a.bam`)).toEqual([0]);
  // A platform that doesn't say an object's project can't contradict the table.
  expect(index.find(`${TWO}:b.bam`)).toEqual({ match: "base-name", rows: [1] });
});

test("[N32] the empty text and a text that is too long to be a name find nothing, and offer nothing", () => {
  const long = "x".repeat(2001);
  const index = indexOf(["", ""], ["o2", long]);
  expect(["", long].map((text) => index.find(text))).toEqual([undefined, undefined]);
  expect(["", long].map((text) => index.findNear(text))).toEqual([[], []]);
});

test("[N32] a name in another case or without its extension is offered once, and not found", () => {
  const index = indexOf(["o1", "HG1.bam"], ["o2", "HG2.bam"]);
  expect([index.find("hg1"), index.findNear("hg1"), index.findNear("x/HG2.BAM")]).toEqual([
    undefined,
    [0],
    [1],
  ]);
});

test("the project that was asked for goes before the one that answered", () => {
  const ref = { connection: "c", objectId: "o1", project: ONE };
  const { metadata: _, ...object } = snapshotNamed("o1", {}, { project: TWO });
  expect([projectOf({ ...object, ref }), projectOf(object), projectOf(undefined)]).toEqual([
    ONE,
    TWO,
    undefined,
  ]);
});
