import { expect, test } from "vitest";
import { placeInList } from "./list-tour.ts";

const ref = (objectId: string, project?: string) => ({
  connection: "c",
  objectId,
  ...(project && { project }),
});
const objects = [ref("a"), ref("b", "p"), ref("b", "q")];
const tour = { objects, address: "#/objects/c", listKey: "list" };

test("an object has the neighbours that the list shows, and the first and the last have one each", () => {
  expect(placeInList(tour, ref("a"))).toEqual({ index: 0, previous: undefined, next: objects[1] });
  expect(placeInList(tour, ref("b", "q"))).toEqual({ index: 2, previous: objects[1], next: undefined });
});

test("a copy in another project and an object of no list have no place", () => {
  expect(placeInList(tour, ref("b", "r"))).toBeUndefined();
  expect(placeInList(tour, ref("z"))).toBeUndefined();
  expect(placeInList(undefined, ref("a"))).toBeUndefined();
});
