import { expect, test } from "vitest";
import { addObjects, batchFromSnapshots } from "./add-objects.ts";
import { READ_ONLY, snapshotNamed } from "./batch-arbitraries.ts";
import { namedRows } from "./named-rows.ts";

const batch = batchFromSnapshots([
  snapshotNamed("o1", {}),
  snapshotNamed("o2", {}, { access: READ_ONLY }),
  snapshotNamed("o3", {}, { access: { kind: "unknown" } }),
]);

function plain({ named, rows, notFound }: ReturnType<typeof namedRows>) {
  return { named: [...named], rows: [...rows], notFound };
}

test("[N4] [N7] each object is named once, in the order of the ids; read-only ones may not be changed", () => {
  expect(plain(namedRows(batch, ["o3", "o1", "o2", "o1", "o3"]))).toEqual({
    named: [2, 0, 1],
    rows: [2, 0],
    notFound: 0,
  });
});

test("[N7] an id without an object is counted once, however often it is named", () => {
  const ids = ["o9", "__proto__", "o9", "", "o1"];
  expect(plain(namedRows(batch, ids))).toEqual({ named: [0], rows: [0], notFound: 3 });
});

test("[N4] the batch's own list names all objects, and after more have come all of those", () => {
  const all = { named: [0, 1, 2], rows: [0, 2], notFound: 0 };
  expect([plain(namedRows(batch, batch.ids)), plain(namedRows(batch, batch.ids))]).toEqual([all, all]);
  const grown = addObjects(batch, [snapshotNamed("o4", {})]);
  expect(plain(namedRows(grown, grown.ids)).rows).toEqual([0, 2, 3]);
  expect(plain(namedRows(grown, batch.ids)).rows).toEqual([0, 2]);
});
