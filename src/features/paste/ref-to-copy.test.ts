import { expect, test } from "vitest";
import { refToCopy, type TypedObject } from "./ref-to-copy.ts";

const connections = [{ id: "one" }, { id: "other" }];
const target = { ref: { connection: "one", objectId: "file-1" }, project: "project-1" };
const meant = (typed: Partial<TypedObject>) =>
  refToCopy({ connection: "one", object: "", project: "", ...typed }, target, connections);

test.each<readonly [Partial<TypedObject>, unknown]>([
  [{ object: " file-2 " }, { connection: "one", objectId: "file-2" }],
  [
    { object: "file-2", project: " p " },
    { connection: "one", objectId: "file-2", project: "p" },
  ],
  [
    { connection: "other", object: "file-1" },
    { connection: "other", objectId: "file-1" },
  ],
  [{ object: "#/object/other/a%2Fb?project=p" }, { connection: "other", objectId: "a/b", project: "p" }],
  [
    { object: "http://127.0.0.1:8700/#/object/other/file-1", project: "ignored" },
    { connection: "other", objectId: "file-1" },
  ],
  [
    { object: "file-1", project: "project-2" },
    { connection: "one", objectId: "file-1", project: "project-2" },
  ],
  [{ object: "  " }, { code: "nothing" }],
  [{ object: "#/history" }, { code: "not-an-object" }],
  [{ object: "#/object/gone/file-2" }, { code: "unknown-connection", connection: "gone" }],
  [{ object: "file-1" }, { code: "same-object" }],
  [{ object: "file-1", project: "project-1" }, { code: "same-object" }],
])("%j means %j", (typed, expected) => {
  expect(meant(typed)).toEqual(expected);
});
