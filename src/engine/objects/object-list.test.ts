// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { createObjectList, hasObject, toggleObject } from "./object-list.ts";
import { objectSelection, selectObjects } from "./object-selection.ts";

const object = (objectId: string) => ({ ref: { connection: "c", objectId }, name: `name of ${objectId}` });
const [one, other] = [object("1"), object("2")];

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("a list of objects", () => {
  it("is there again after the page was left", () => {
    const list = createObjectList(() => localStorage, "list");
    toggleObject(list, one);
    toggleObject(list, other);
    toggleObject(list, one);
    expect(createObjectList(() => localStorage, "list").getState()).toEqual([other]);
    expect(hasObject(list.getState(), other.ref)).toBe(true);
    expect(hasObject(list.getState(), { ...other.ref, project: "p" })).toBe(false);
  });

  it("holds without a storage", () => {
    const list = createObjectList(() => {
      throw new Error("blocked");
    }, "list");
    toggleObject(list, one);
    expect(list.getState()).toEqual([one]);
  });
});

describe("a selection", () => {
  it("is one of its own a project, takes each object once, and is stored by id and name", () => {
    const selection = objectSelection("c", "p");
    selectObjects(selection, [one, other, { ...one, metadata: new Map() } as typeof one], true);
    expect(objectSelection("c", "p").getState().size).toBe(2);
    expect(objectSelection("c", "q").getState().size).toBe(0);
    expect(sessionStorage.getItem('selected-objects ["c","p"]')).toBe(JSON.stringify([one, other]));
    selectObjects(selection, [one], false);
    expect([...selection.getState().values()]).toEqual([other]);
  });
});
