import { expect, it } from "vitest";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE } from "#core/write/request-plan.ts";
import { plan as planWrite } from "#platforms/sevenbridges/plan.ts";
import { base } from "../advance-fixture.ts";
import { findRepeated } from "./find-repeated.ts";

const planFor = (objectId: string, tissue: string, project?: string) => {
  const snapshot = { ...base, ref: { ...base.ref, objectId }, ...(project && { project }) };
  const wished = new Map([...snapshot.metadata, ["tissue", tissue]]);
  return planWrite(diffMetadata(snapshot.metadata, wished), snapshot, MERGE);
};

it("an object that is there twice with the same wish can be left out once, with another wish neither may go", () => {
  const plans = [planFor("a", "lung"), planFor("b", "lung"), planFor("a", "lung"), planFor("b", "heart")];
  expect(findRepeated(plans)).toEqual({ same: [2], different: [[1, 3]] });
});

it("copies in two projects are two objects", () => {
  expect(findRepeated([planFor("a", "lung", "one"), planFor("a", "lung", "other")])).toEqual({
    same: [],
    different: [],
  });
});
