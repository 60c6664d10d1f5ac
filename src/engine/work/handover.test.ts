import { expect, test } from "vitest";
import { createHandover } from "./handover.ts";

const place = { connection: "c", project: "curator/atlas" };

test("what is handed over arrives at its place alone, and is there until it is dismissed", () => {
  const handover = createHandover<string>();
  handover.give(place, "a table");
  expect(handover.for({ ...place, project: undefined })).toBeUndefined();
  expect(handover.for({ ...place, connection: "d" })).toBeUndefined();
  expect([handover.for(place), handover.for({ ...place })]).toEqual(["a table", "a table"]);
  handover.give(place, "another");
  expect(handover.for(place)).toBe("another");
  handover.dismiss();
  expect(handover.for(place)).toBeUndefined();
});
