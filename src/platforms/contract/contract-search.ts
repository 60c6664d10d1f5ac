import { beforeAll, describe, expect, test } from "vitest";
import { matchesTerm, type SearchTerm, shareSearch } from "#core/search/search-term.ts";
import type { ObjectSummary } from "../port.ts";
import type { Harness } from "./contract-harness.ts";
import { findAll } from "./contract-lists.ts";

const PAGE_SIZE = 1000;

const SEARCHES: readonly (readonly [name: string, terms: readonly SearchTerm[]])[] = [
  ["a whole name", [{ kind: "name", text: "cohort-0042.bam", isGlob: false }]],
  ["a pattern", [{ kind: "name", text: "cohort-1?00.*", isGlob: true }]],
  ["a pattern with signs", [{ kind: "name", text: "cohort-[0]*\\.bam", isGlob: true }]],
  ["a part of a name in another case", [{ kind: "name-part", text: "COHORT-19" }]],
  ["a part of a name with signs", [{ kind: "name-part", text: "1.(b)[a]*$" }]],
  ["a part in which a dot is a dot", [{ kind: "name-part", text: "cohort.0042" }]],
  ["a class", [{ kind: "class", text: "file" }]],
  ["a tag that nothing has", [{ kind: "tag", text: "atlas" }]],
  ["a key's text", [{ kind: "key-is", key: "tissue", value: "Liver " }]],
  ["an empty text", [{ kind: "key-is", key: "notes", value: "" }]],
  ["a key", [{ kind: "key-present", key: "sampleId" }]],
  ["a key that isn't there", [{ kind: "key-lacking", key: "sample_id" }]],
  [
    "several things at once",
    [
      { kind: "key-is", key: "tissue", value: "Kidney" },
      { kind: "key-present", key: "batch" },
      { kind: "key-lacking", key: "notes" },
      { kind: "name", text: "*1*", isGlob: true },
    ],
  ],
  [
    "two texts of one key",
    [
      { kind: "key-is", key: "tissue", value: "Kidney" },
      { kind: "key-is", key: "tissue", value: "Liver" },
    ],
  ],
];

/**
 * A search, divided between platform and page as the description says, must find exactly what a scan of all
 * objects finds.
 */
export function describeSearchContract(harness: () => Harness): void {
  describe("find with terms", () => {
    let everything: readonly ObjectSummary[];

    beforeAll(async () => {
      const { platform, project, cohortFolder } = harness();
      const query = { project, folder: cohortFolder, pageSize: PAGE_SIZE, withDetails: true };
      everything = await findAll(platform("sandbox-curator"), query);
    });

    test("gives metadata, tags and class of each where they are asked for", () => {
      expect(everything).toHaveLength(2000);
      expect(everything.every(({ metadata }) => (metadata?.size ?? 0) >= 8)).toBe(true);
      expect(everything.every(({ tags }) => tags?.length === 0)).toBe(true);
    });

    test("gives size, times, tags and state of each where they are asked for and the platform has them", async () => {
      const { platform, project, cohortFolder } = harness();
      const curator = platform("sandbox-curator");
      const { items } = await curator.find({ project, folder: cohortFolder, withFacts: true });
      const facts = curator.description.listFacts;
      expect(items).not.toEqual([]);
      for (const { sizeBytes, createdMs, modifiedMs, state, tags, metadata } of items) {
        expect(sizeBytes).toBeGreaterThan(0);
        expect(createdMs).toBeGreaterThan(Date.UTC(2020, 0));
        expect(modifiedMs).toBeGreaterThanOrEqual(createdMs ?? Number.POSITIVE_INFINITY);
        expect(tags).toEqual([]);
        expect(state).toBe(facts.includes("state") ? "closed" : undefined);
        expect(metadata).toBeUndefined();
      }
    });

    test.each(SEARCHES)("finds %s", async (_name, terms) => {
      const { platform, project, cohortFolder } = harness();
      const curator = platform("sandbox-curator");
      const share = shareSearch(terms, curator.description.search);
      const found = await findAll(curator, {
        project,
        folder: cohortFolder,
        terms: share.platform,
        pageSize: PAGE_SIZE,
        withDetails: true,
      });
      const shown = found.filter((object) => share.page.every((term) => matchesTerm(object, term)));
      const expected = everything.filter((object) => terms.every((term) => matchesTerm(object, term)));
      expect(namesOf(shown)).toEqual(namesOf(expected));
    });
  });
}

function namesOf(objects: readonly ObjectSummary[]): string[] {
  return objects.map(({ name }) => name).sort();
}
