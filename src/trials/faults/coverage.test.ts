import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyRecipes } from "./body-recipes-fixture.ts";
import { CITED, SKIPPED } from "./coverage-fixture.ts";
import { FAULTS } from "./fault-data-fixture.ts";
import { httpRecipes } from "./http-recipes-fixture.ts";
import { listRecipes } from "./list-recipes-fixture.ts";
import { networkRecipes } from "./network-recipes-fixture.ts";

const root = new URL("../../../", import.meta.url);
const here = new URL("./", import.meta.url);

/** The fault ids in the titles of some test files of this folder. */
function titledIn(isMeant: (name: string) => boolean): ReadonlySet<string> {
  const texts = readdirSync(here)
    .filter((name) => name.endsWith("faults.test.ts") && isMeant(name))
    .map((name) => readFileSync(new URL(name, here), "utf8"));
  const titles = texts.flatMap((text) => [...text.matchAll(/titleOf\("(F-[A-Z]\d\d)"/g)]);
  return new Set(titles.map(([, id]) => id ?? ""));
}

const titled = titledIn(() => true);
const onLists = new Set([...Object.keys(listRecipes), ...titledIn((name) => name.startsWith("list-"))]);
const recipes = { ...networkRecipes, ...httpRecipes, ...bodyRecipes };
const inRuns = new Set([...Object.keys(recipes), ...titledIn((name) => name.startsWith("batch-"))]);
const generated = new Set([...Object.keys({ ...networkRecipes, ...httpRecipes, ...bodyRecipes }), ...titled]);

describe("every fault of the data", () => {
  it("has tests of its own here, one elsewhere, or a reason to be skipped, and no two of them", () => {
    const places = FAULTS.map(({ id }) => [
      id,
      [generated.has(id), id in CITED, id in SKIPPED].filter(Boolean).length,
    ]);
    expect(places.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it("has tests on lists where it names them", () => {
    const named = FAULTS.filter(({ operations }) => operations.includes("L")).map(({ id }) => id);
    expect([...onLists].sort()).toEqual([...named].sort());
  });

  it("has tests on runs of many objects where it names them", () => {
    const named = FAULTS.filter(({ operations }) => operations.includes("B")).map(({ id }) => id);
    expect(named.filter((id) => !inRuns.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(70);
  });

  it("is spoken of, and nothing that isn't in the data", () => {
    const known = new Set(FAULTS.map(({ id }) => id));
    const spoken = [...generated, ...Object.keys(CITED), ...Object.keys(SKIPPED)];
    expect(spoken.filter((id) => !known.has(id))).toEqual([]);
    expect(known.size).toBe(163);
  });

  it.each(Object.entries(CITED))("%s has the tests that it names", (_id, citations) => {
    for (const [file, title] of citations) expect(readFileSync(new URL(file, root), "utf8")).toContain(title);
  });
});

describe("not tried yet", () => {
  for (const { id, fault } of FAULTS) {
    const reason = SKIPPED[id];
    if (reason !== undefined) {
      it.skip(`${id} ${fault}: ${reason}`, () => {});
    }
  }
});
