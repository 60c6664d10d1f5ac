import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isForeign, type Metadata, type MetadataValue } from "#core/object/metadata.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { metadataAfter } from "#core/write/outcome.ts";
import { MERGE, type RequestPlan, replaceMode, resetKeys, type WriteMode } from "#core/write/request-plan.ts";
import { metadataFromJson as readMembers } from "#sandbox/metadata.ts";
import { planCases, snapshotOf } from "../contract/plan-cases.ts";
import { FILE_REF } from "./fixtures.ts";
import { plan } from "./plan.ts";

const NULL: MetadataValue = { type: "null", json: "null" };
const BASE = new Map<string, MetadataValue>([
  ["tissue", "liver"],
  ["score", { type: "number", json: "1.50" }],
  ["gone", NULL],
  ["notes", "old"],
  ["markers", { type: "array", json: "[ 1,\n 2.0 ]" }],
]);

function planOf(change: (target: Map<string, MetadataValue>) => void, mode: WriteMode): RequestPlan {
  const target = new Map(BASE);
  change(target);
  return plan(diffMetadata(BASE, target), snapshotOf(FILE_REF, BASE), mode);
}

function edit(target: Map<string, MetadataValue>): void {
  target.set("tissue", "lung").set("__proto__", "new").delete("notes");
}

type Texts = ReadonlyMap<string, string>;

/** The values as JSON text, written independently of the tested code. */
function textsOf(metadata: Metadata): Texts {
  return new Map(
    Array.from(metadata, ([key, value]) => [key, isForeign(value) ? value.json : JSON.stringify(value)]),
  );
}

/**
 * The documented effects: PATCH merges and ignores nulls, PUT replaces and ignores them too. The body is
 * parsed by another parser.
 */
function carryOut(before: Texts, { requests }: RequestPlan): Texts {
  const [request] = requests;
  if (!request) return before;
  const given = [...(readMembers(request.body) ?? [])].filter(([, json]) => json !== "null");
  return new Map(request.method === "PATCH" ? [...before, ...given] : given);
}

function withoutNulls(texts: Texts): Texts {
  return new Map([...texts].filter(([, json]) => json !== "null"));
}

describe("the plan of a Seven Bridges write", () => {
  test("ends, by the documented rules, in exactly what its outcomes promise, stored nulls aside", () => {
    fc.assert(
      fc.property(planCases(FILE_REF, true), ({ snapshot, changeSet, mode }) => {
        const written = plan(changeSet, snapshot, mode);
        const after = carryOut(textsOf(snapshot.metadata), written);
        const promised = textsOf(metadataAfter(written.outcomes));
        expect(withoutNulls(after)).toEqual(withoutNulls(promised));
        const isNothing = written.outcomes.every(({ effect }) => effect === "stays");
        expect(written.requests.length).toBe(isNothing ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
  });

  test("names every key that a null goes out for in an issue", () => {
    fc.assert(
      fc.property(planCases(FILE_REF, true), ({ snapshot, changeSet, mode }) => {
        const { requests, issues } = plan(changeSet, snapshot, mode);
        const nulls = requests.flatMap(({ body }) =>
          [...(readMembers(body) ?? [])].filter(([, json]) => json === "null").map(([key]) => key),
        );
        const code = mode.kind === "merge" ? "null-ignored" : "stored-null";
        const named = issues.flatMap((issue) => (issue.code === code ? issue.keys : []));
        expect(new Set(named)).toEqual(new Set(nulls));
      }),
    );
  });

  test("merges by PATCH: new values, then a null for a removed key, whose effect is that it is ignored", () => {
    const { requests, issues, outcomes } = planOf(edit, MERGE);
    expect(requests).toEqual([
      {
        method: "PATCH",
        path: `/v2/files/${FILE_REF.objectId}/metadata`,
        body: '{\n  "tissue": "lung",\n  "__proto__": "new",\n  "notes": null\n}',
      },
    ]);
    expect(issues).toEqual([{ code: "null-ignored", keys: ["notes"] }]);
    expect(outcomes.find(({ key }) => key === "notes")).toMatchObject({ effect: "ignored", after: "old" });
  });

  test("replaces by PUT with every key, what isn't text as the very text it came in, a stored null as null", () => {
    const { requests, issues } = planOf(edit, replaceMode(true));
    expect(requests).toEqual([
      {
        method: "PUT",
        path: `/v2/files/${FILE_REF.objectId}/metadata`,
        body: `{
  "tissue": "lung",
  "score": 1.50,
  "gone": null,
  "markers": [ 1,\n 2.0 ],
  "__proto__": "new"
}`,
      },
    ]);
    expect(issues).toEqual([{ code: "stored-null", keys: ["gone"] }]);
  });

  test("puts touched and kept keys alone in a bare replace, and resets the others", () => {
    const bare = planOf(edit, replaceMode(false, ["score", "unknown"]));
    expect(bare.requests[0]?.body).toBe('{\n  "tissue": "lung",\n  "score": 1.50,\n  "__proto__": "new"\n}');
    expect(resetKeys(bare)).toEqual(["gone", "markers"]);
    expect(bare.issues).toEqual([]);
  });

  test("puts an empty object when nothing was touched and nothing is kept", () => {
    const { requests } = planOf(() => {}, replaceMode(false));
    expect(requests).toMatchObject([{ method: "PUT", body: "{}" }]);
  });

  test.each([MERGE, replaceMode(true), replaceMode(false, BASE.keys())])(
    "sends nothing and warns of nothing when nothing would change: %j",
    (mode) => {
      expect(planOf(() => {}, mode)).toMatchObject({ requests: [], issues: [] });
    },
  );

  test("encodes an id that isn't one in the path", () => {
    const ref = { ...FILE_REF, objectId: "a/../b?c#d" };
    const { requests } = plan(
      diffMetadata(new Map(), new Map([["a", "b"]])),
      snapshotOf(ref, new Map()),
      MERGE,
    );
    expect(requests[0]?.path).toBe("/v2/files/a%2F..%2Fb%3Fc%23d/metadata");
  });
});
