import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Metadata, MetadataValue } from "#core/object/metadata.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { metadataAfter } from "#core/write/outcome.ts";
import { MERGE, type RequestPlan, replaceMode, resetKeys, type WriteMode } from "#core/write/request-plan.ts";
import { planCases, snapshotOf } from "../contract/plan-cases.ts";
import { FILE_REF, JOB_REF, OTHER_PROJECT, PROJECT, PROJECT_REF } from "./fixtures.ts";
import { plan } from "./plan.ts";

const BASE = new Map([
  ["tissue", "liver"],
  ["__proto__", "p"],
  ["notes", "old"],
  ["kit", "v1"],
]);

function planOf(change: (target: Map<string, MetadataValue>) => void, mode: WriteMode): RequestPlan {
  const target = new Map<string, MetadataValue>(BASE);
  change(target);
  return plan(diffMetadata(BASE, target), snapshotOf(FILE_REF, BASE, { project: PROJECT }), mode);
}

function edit(target: Map<string, MetadataValue>): void {
  target.set("tissue", "lung").set("constructor", "new").delete("notes");
}

/** The documented effect of setProperties: null removes, a text sets, other keys stay. */
function setProperties(before: Metadata, bodyText: string): Metadata {
  const after = new Map(before);
  for (const [key, value] of Object.entries<string | null>(JSON.parse(bodyText).properties)) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  return after;
}

describe("the plan of a DNAnexus write", () => {
  test("ends, by the documented rules, in exactly what its outcomes promise", () => {
    fc.assert(
      fc.property(planCases(FILE_REF, false), ({ snapshot, changeSet, mode }) => {
        const { requests, outcomes } = plan(changeSet, snapshot, mode);
        const after = requests.reduce((before, { body }) => setProperties(before, body), snapshot.metadata);
        expect(new Map(after)).toEqual(new Map(metadataAfter(outcomes)));
        expect(requests.length).toBe(outcomes.every(({ effect }) => effect === "stays") ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
  });

  test("speaks of touched keys only, unless it is a bare replace", () => {
    fc.assert(
      fc.property(planCases(FILE_REF, false), ({ snapshot, changeSet, mode }) => {
        const { requests, outcomes } = plan(changeSet, snapshot, mode);
        const stays = outcomes.filter(({ effect }) => effect === "stays").map(({ key }) => key);
        const sent = requests.flatMap(({ body }) => Object.keys(JSON.parse(body).properties));
        expect(sent.filter((key) => stays.includes(key))).toEqual([]);
      }),
    );
  });

  test("merges by one setProperties: the project first, new values, then a null for what goes", () => {
    const { requests, issues } = planOf(edit, MERGE);
    expect(issues).toEqual([]);
    expect(requests).toEqual([
      {
        method: "POST",
        path: `/${FILE_REF.objectId}/setProperties`,
        body: `{
  "project": "${PROJECT}",
  "properties": {
    "tissue": "lung",
    "constructor": "new",
    "notes": null
  }
}`,
      },
    ]);
  });

  test("says of a replace that keeps untouched keys that a merge would do, and sends the same", () => {
    const { requests, issues } = planOf(edit, replaceMode(true));
    expect(requests).toEqual(planOf(edit, MERGE).requests);
    expect(issues).toEqual([{ code: "merge-would-do" }]);
  });

  test("resets every key that a bare replace neither touches nor keeps, by a null", () => {
    const bare = planOf(edit, replaceMode(false, ["kit", "unknown"]));
    expect(resetKeys(bare)).toEqual(["__proto__"]);
    expect(Object.entries(JSON.parse(bare.requests[0]?.body ?? "").properties)).toEqual([
      ["tissue", "lung"],
      ["constructor", "new"],
      ["__proto__", null],
      ["notes", null],
    ]);
  });

  test("resets everything in one call when nothing was touched", () => {
    const { requests } = planOf(() => {}, replaceMode(false));
    expect(Object.values(JSON.parse(requests[0]?.body ?? "").properties)).toEqual([null, null, null, null]);
  });

  test.each([MERGE, replaceMode(true), replaceMode(false, BASE.keys())])(
    "sends nothing when nothing would change: %j",
    (mode) => {
      expect(planOf(() => {}, mode).requests).toEqual([]);
    },
  );

  test.each([JOB_REF, PROJECT_REF])("names no project for $objectId", (ref) => {
    const changeSet = diffMetadata(new Map(), new Map([["a", "b"]]));
    const { requests } = plan(changeSet, snapshotOf(ref, new Map(), { project: PROJECT }), MERGE);
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ properties: { a: "b" } });
  });

  test("writes to the copy that was described, and warns that another one was asked for", () => {
    const snapshot = snapshotOf(FILE_REF, new Map(), { project: OTHER_PROJECT });
    const { requests, issues } = plan(diffMetadata(new Map(), new Map([["a", ""]])), snapshot, MERGE);
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ project: OTHER_PROJECT, properties: { a: "" } });
    expect(issues).toEqual([{ code: "other-copy", askedProject: PROJECT, answeredProject: OTHER_PROJECT }]);
  });
});
