// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { recentObjects, rememberObject } from "./recent-objects.ts";

const object = (objectId: string) => ({ ref: { connection: "c", objectId }, name: `name of ${objectId}` });

describe("recent objects", () => {
  beforeEach(() => localStorage.clear());

  it("are kept newest first, once each, and not without end", () => {
    for (let number = 0; number < 20; number += 1) rememberObject(object(`file-${number}`));
    rememberObject(object("file-15"));
    const ids = recentObjects().map(({ ref }) => ref.objectId);
    expect(ids.slice(0, 3)).toEqual(["file-15", "file-19", "file-18"]);
    expect(ids).toHaveLength(12);
  });

  it("that can't be read are no list", () => {
    localStorage.setItem("recent-objects", '[{"ref":{"connection":1}}, 7, null, {"name":"x"}]');
    expect(recentObjects()).toEqual([]);
    localStorage.setItem("recent-objects", "{not json");
    expect(recentObjects()).toEqual([]);
  });
});
